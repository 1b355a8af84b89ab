import dev.recto.invoked.InvokedProject

def project = new InvokedProject(basedir)

def boils = project.passed('physics.TemperatureTest', 'waterBoils')
assert boils.stdout() == '212.0 \u00b0F\n'
assert !boils.overlapped()
assert project.linesRun(boils, 'physics.Temperature') == [14] as TreeSet
assert project.receipts().size() == 1
assert project.jvmsBegunAndEnded() == [1, 1]

def index = project.page('index.html')
assert index.text().contains('Physics in small steps')
assert index.select('a[href=hot-and-cold.html]').text().contains('Hot and cold')

def page = project.page('hot-and-cold.html')
assert page.text().contains('Water freezes at 0 degrees Celsius')
assert page.select('pre').any { it.text().contains('return celsius * 9 / 5 + 32;') }
assert page.select('pre').any { it.text().contains('212.0 \u00b0F') }
assert page.text().contains('TemperatureTest.waterBoils')
