import dev.recto.invoked.InvokedProject

def project = new InvokedProject(basedir)

// Each test's receipt holds its own lines alone...
assert project.linesRun(project.passed('shop.CartTest', 'elevenAreTooMany'), 'shop.Cart') == [12, 13] as TreeSet
assert project.linesRun(project.passed('shop.CartTest', 'tenHaveRoom'), 'shop.Cart') == [12, 15] as TreeSet
assert project.passed('shop.CartTest', 'theCommandLineOfTheProjectIsKept')

// ... and the project's own report still holds the lines of all: only the unused constructor (line 8) is missed.
def report = project.file('target/site/jacoco/jacoco.csv').toFile().readLines()
def columns = report[0].split(',') as List
def cart = report.find { it.contains(',shop,Cart,') }.split(',') as List
assert cart[columns.indexOf('LINE_COVERED')] == '3'
assert cart[columns.indexOf('LINE_MISSED')] == '1'
assert cart[columns.indexOf('BRANCH_MISSED')] == '0'
