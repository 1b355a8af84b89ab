import gauge
level = gauge.read()
print(level)
