import dev.recto.invoked.InvokedProject

def project = new InvokedProject(basedir)

assert project.page('the-cart.html').text().contains('Prices add up')
assert project.page('the-till.html').text().contains('Whoever gives too much')
