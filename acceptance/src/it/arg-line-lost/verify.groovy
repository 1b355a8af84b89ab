import dev.recto.invoked.InvokedProject

def project = new InvokedProject(basedir)

assert project.log().contains('pom.xml:25: [arg-line] the <argLine> of maven-surefire-plugin leaves out what makes' +
        ' tests leave receipts; write <argLine>@{argLine} -Xmx256m</argLine>')
