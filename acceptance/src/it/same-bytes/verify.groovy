import dev.recto.invoked.ElsewhereBuild

// The invoker built the project here; now it is built in another folder, time zone and locale.
def elsewhere = new ElsewhereBuild(basedir, localRepositoryPath)
def other = elsewhere.build(new File(basedir.parentFile, 'same bytes, elsewhere/and deeper'))

def here = elsewhere.files(new File(basedir, 'target/book'))
assert here.keySet().containsAll(['preface.html', 'italic-ideas.html', 'images/dot.svg', 'figures/TillTest.draws/sums.svg'])
assert elsewhere.files(new File(other, 'target/book')) == here

def epub = new File(basedir, 'target/same-bytes.epub')
assert epub.length() > 0
assert new File(other, 'target/same-bytes.epub').bytes == epub.bytes
