import dev.recto.invoked.InvokedProject

def project = new InvokedProject(basedir)

assert project.passed('shop.CartFencesTest', 'fence_e8bfc702').stdout() == '\u20ac 5\n'
assert project.passed('shop.CartFencesTest', 'fence_aabef853').stdout() == 'a line of 8\n'
assert project.passed('shop.CartFencesTest', 'fence_a2c75188').stdout() == ''
assert project.passed('shop.CartTestFencesTest', 'fence_75f92233').stdout() == ''
assert project.passed('shop.Page_aboutFencesTest', 'fence_3eed7972').stdout() == '12\n'
assert project.passed('recto.pages.Page_plainFencesTest', 'fence_c24b0c71').stdout() == 'Till\n'
assert project.passed('reader.till.TillFenceTest', 'main').stdout() == 'Ring!\n'

def claims = { address -> project.page(address).select('.prose .proof, .prose .claim').eachText().collect { it - ' the whole proof' } }
assert claims('a-cart.html') == [
        '1 test 2 of 2 lines, run by CartFencesTest.fence_e8bfc702',
        '1 test 3 of 3 lines, run by CartFencesTest.fence_aabef853',
        '1 test 2 of 2 lines, run by CartFencesTest.fence_aabef853',
        'throws, as it should run by CartFencesTest.fence_a2c75188',
        'fails to compile, as it should',
        'compiled, not run',
        'a sketch: tills come later',
        '1 test 1 of 1 line, run by CartTestFencesTest.fence_75f92233']
assert claims('about.html') == ['1 test 1 of 1 line, run by Page_aboutFencesTest.fence_3eed7972', 'well-formed', 'not verified']
assert claims('plain.html') == ['1 test, 2 of 3 lines 2 of 3 lines, run by TillFenceTest.main', '1 test 1 of 1 line, run by Page_plainFencesTest.fence_c24b0c71']

def cart = project.page('a-cart.html')
assert cart.select('.refused + .output figcaption').text() == 'javac ' + System.getProperty('java.version') + ' says'
assert cart.select('.refused + .output samp').text().startsWith('incompatible types: ')
assert cart.select('.output samp').eachText().containsAll(['\u20ac 5', 'a line of 8'])
