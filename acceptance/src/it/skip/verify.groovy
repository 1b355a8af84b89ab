def left = new File(basedir, 'target')

assert new File(left, 'skip-1.jar').isFile()
assert !new File(left, 'recto/receipts').exists()
assert !new File(left, 'generated-test-sources/recto').exists()
assert !new File(left, 'book').exists()
