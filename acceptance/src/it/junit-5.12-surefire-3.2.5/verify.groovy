import dev.recto.invoked.InvokedProject

def project = new InvokedProject(basedir)

def test = project.passed('shop.CartTest', 'pricesAddUp')
assert test.stdout() == 'total 6 \u20ac\n'
assert test.stderr() == 'no tax\n'
assert test.entries()*.key() == ['total']
assert test.entries()*.value() == ['6']
assert test.files()*.name() == ['total.svg']
assert test.files()*.mediaType() == ['image/svg+xml']
assert project.linesRun(test, 'shop.Cart') == [12, 13, 14, 16] as TreeSet
