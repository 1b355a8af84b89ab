import dev.recto.invoked.InvokedProject

def project = new InvokedProject(basedir)

for (module in ['.', 'empty', 'plain']) {
    assert !new File(basedir, "${module}/target/recto").exists()
    assert !new File(basedir, "${module}/target/book").exists()
    assert !new File(basedir, "${module}/target/generated-test-sources/recto").exists()
}
assert new File(basedir, 'plain/target/plain-1.jar').isFile()
assert !(project.log() =~ /\[[a-z]+-[a-z-]+] /)
