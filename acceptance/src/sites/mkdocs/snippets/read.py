import gauge
# --8<-- [start:read]
gauge.read()
# --8<-- [end:read]
