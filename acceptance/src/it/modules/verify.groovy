import dev.recto.invoked.InvokedProject
import org.jsoup.Jsoup

def project = new InvokedProject(basedir)
def page = { Jsoup.parse(new File(basedir, "c/target/book/${it}"), 'UTF-8').text() }

// What a chapter and a page of module c show of modules a and b, with the tests that ran it there.
assert page('page.html').contains('return "b";')
assert page('page.html').contains('ThingBTest.answers')
assert page('both.html').contains('return "a";')
assert new File(basedir, 'c/target/book/source/a/ThingA.java.html').getText('UTF-8').contains('a/src/main/java/a/ThingA.java')
assert page('both.html').contains('BothTest.both')
assert new File(basedir, 'a/target/book/thing-a.html').isFile()

// Three books of one, two and four pages in each of two builds; the last is proven again.
assert (project.log() =~ /Wove 4 pages, 11 listings and 3 tests/).count == 2
assert (project.log() =~ /Every claim of the book holds, compiled again/).count == 1
assert !(project.log() =~ /\[ERROR] /)
