import dev.recto.engine.Recto
import dev.recto.invoked.InvokedProject
import org.jsoup.Jsoup

def project = new InvokedProject(basedir)
def editions = project.file('target/editions')

assert editions.toFile().list() as Set ==
        ['1', '2', 'index.html', 'editions.js', 'editions.css', 'changes-2.html'] as Set
for (edition in ['1', '2']) {
    assert Recto.check(editions.resolve(edition)) == []
    def page = Jsoup.parse(project.file("target/editions/${edition}/a-till.html").toFile())
    assert page.select('html').attr('data-edition') == edition
    assert page.title() == 'A till \u00b7 The till'
}

// What the pages of the first edition read to find the newest.
def told = editions.resolve('editions.js').toFile().text
assert (told =~ /"name": "(\w+)"/).collect { it[1] } == ['1', '2']
assert told.contains('"pages": [\n    "a-till.html"\n  ]')

def list = Jsoup.parse(project.file('target/editions/index.html').toFile())
assert list.select('.editions li').eachText() == [
        'Edition 2 newest \u00b7 version 1 \u00b7 7 listings \u00b7 what changed since edition 1',
        'Edition 1 \u00b7 version 1 \u00b7 7 listings']

def changes = Jsoup.parse(project.file('target/editions/changes-2.html').toFile())
def changed = changes.select('h2, h3, .changes > li > code').eachText()
assert changed == [
        'Listings', 'Added', 'Till.discount', 'Changed', 'Till.total', 'rest-Till.java', 'rest-TillTest.java',
        'Removed', 'Till.tax',
        'Outputs', 'Changed', 'shop.TillTest#adds',
        'Where this is from']
def lines = changes.select('li:has(> code:containsOwn(shop.TillTest#adds)) pre span').eachText()
assert lines == ['\u2212 in all 6', '+ to pay: 6']

assert project.log().contains(
        '1/attestation.json: [published-edition] this edition is published, and there are newer ones; it is not this book')
