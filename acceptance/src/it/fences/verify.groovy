import dev.recto.invoked.InvokedProject

def project = new InvokedProject(basedir)

assert project.passed('shop.CartFencesTest', 'fence_e8bfc702').stdout() == '\u20ac 5\n'
assert project.passed('shop.CartFencesTest', 'fence_aabef853').stdout() == 'a line of 8\n'
assert project.passed('shop.CartFencesTest', 'fence_a2c75188').stdout() == ''
assert project.passed('shop.CartTestFencesTest', 'fence_75f92233').stdout() == ''
assert project.passed('shop.Page_aboutFencesTest', 'fence_3eed7972').stdout() == '12\n'
assert project.passed('recto.pages.Page_plainFencesTest', 'fence_c24b0c71').stdout() == 'Till\n'
assert project.passed('reader.till.TillFenceTest', 'main').stdout() == 'Ring!\n'

def claims = { address -> project.page(address).select('.prose .claim summary, .prose p.claim').eachText().collect { it.substring(2) } }
assert claims('a-cart.html') == [
        'ran in CartFencesTest.fence_e8bfc702 (2 of 2 lines)',
        'ran in CartFencesTest.fence_aabef853 (3 of 3 lines)',
        'ran in CartFencesTest.fence_aabef853 (2 of 2 lines)',
        'ran in CartFencesTest.fence_a2c75188 and threw, as it should',
        'fails to compile, as it should',
        'compiled, not run',
        'a sketch: tills come later',
        'ran in CartTestFencesTest.fence_75f92233 (1 of 1 line)']
assert claims('about.html') == ['ran in Page_aboutFencesTest.fence_3eed7972 (1 of 1 line)', 'well-formed', 't verified']
assert claims('plain.html') == ['ran in TillFenceTest.main (2 of 3 lines)', 'ran in Page_plainFencesTest.fence_c24b0c71 (1 of 1 line)']

def cart = project.page('a-cart.html')
assert cart.select('.refused + .output figcaption').text() == 'javac ' + System.getProperty('java.version') + ' says'
assert cart.select('.refused + .output samp').text().startsWith('incompatible types: ')
assert cart.select('.output samp').eachText().containsAll(['\u20ac 5', 'a line of 8'])
