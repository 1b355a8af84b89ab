import dev.recto.invoked.InvokedProject

def project = new InvokedProject(basedir)

assert project.passed('shop.CartFencesTest', 'fence1').stdout() == '\u20ac 5\n'
assert project.passed('shop.CartFencesTest', 'fence3').stdout() == 'a line of 8\n'
assert project.passed('shop.CartFencesTest', 'fence4').stdout() == ''
assert project.passed('shop.CartTestFencesTest', 'fence1').stdout() == ''
assert project.passed('shop.Page_aboutFencesTest', 'fence1').stdout() == '12\n'
assert project.passed('recto.pages.Page_plainFencesTest', 'fence1').stdout() == 'Till\n'
assert project.passed('reader.till.TillFenceTest', 'main').stdout() == 'Ring!\n'

def claims = { address -> project.page(address).select('.prose .claim summary, .prose p.claim').eachText().collect { it.substring(2) } }
assert claims('a-cart.html') == [
        'ran in CartFencesTest.fence1 (2 of 2 lines)',
        'ran in CartFencesTest.fence3 (3 of 3 lines)',
        'ran in CartFencesTest.fence3 (2 of 2 lines)',
        'ran in CartFencesTest.fence4 and threw, as it should',
        'fails to compile, as it should',
        'compiled, not run',
        'a sketch: tills come later',
        'ran in CartTestFencesTest.fence1 (1 of 1 line)']
assert claims('about.html') == ['ran in Page_aboutFencesTest.fence1 (1 of 1 line)', 'well-formed', 't verified']
assert claims('plain.html') == ['ran in TillFenceTest.main (2 of 3 lines)', 'ran in Page_plainFencesTest.fence1 (1 of 1 line)']

def cart = project.page('a-cart.html')
assert cart.select('.refused + .output figcaption').text() == 'javac ' + System.getProperty('java.version') + ' says'
assert cart.select('.refused + .output samp').text().startsWith('incompatible types: ')
assert cart.select('.output samp').eachText().containsAll(['\u20ac 5', 'a line of 8'])
