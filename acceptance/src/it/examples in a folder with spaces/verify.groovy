import dev.recto.invoked.InvokedProject

def project = new InvokedProject(basedir)

def empty = project.passed('shop.CartExamplesTest', 'startsEmpty')
assert empty.displayName() == 'starts empty'
assert empty.stdout() == '0 items\n\u20ac 0.00\n'
assert project.linesRun(empty, 'shop.Cart') == [17, 18] as TreeSet

def total = project.passed('shop.CartExamplesTest', 'Line_total')
assert total.displayName() == 'Line: total'
assert total.stdout() == 'anything goes\n'
