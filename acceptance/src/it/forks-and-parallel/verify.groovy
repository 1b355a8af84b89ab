import dev.recto.invoked.InvokedProject

def project = new InvokedProject(basedir)

// Nobody is lost, whichever JVM ran whom.
assert project.receipts()*.testClass() as Set ==
        ['shop.AloneOneTest', 'shop.AloneTwoTest', 'shop.TogetherTest'] as Set
assert project.receipts()*.run().unique().size() == 1
def (begun, ended) = project.jvmsBegunAndEnded()
assert begun > 0 && begun == ended

// Who was alone has everything.
for (name in ['One', 'Two']) {
    def alone = project.passed("shop.Alone${name}Test", 'greets')
    assert !alone.overlapped()
    assert alone.stdout() == "hello ${name}\n"
    assert project.linesRun(alone, 'shop.Greeting') == [12] as TreeSet
}

// Who was not is marked, and still has no one else's words.
for (name in ['Ann', 'Bob']) {
    def together = project.passed('shop.TogetherTest', name.toLowerCase())
    assert together.overlapped()
    assert together.stdout() == "hello ${name}\n"
}
