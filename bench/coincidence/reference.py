"""The numpy reference of the method over the same table, without its uncertain and one-type parts: CPU seconds.

python3 reference.py FOLDER_OF_THE_REFERENCE EVENTS.csv DRAWS
"""
import csv
import sys
import time

import numpy as np

sys.path.insert(0, sys.argv[1])
import reference as ref  # noqa: E402

rows = list(csv.DictReader(open(sys.argv[2])))
draws = int(sys.argv[3])
days = 720


def sort(name):
    some = [r for r in rows if r["class"] == name]
    return dict(id=np.array([r["id"] for r in some]), lat=np.array([float(r["lat"]) for r in some]),
                lon=np.array([float(r["lon"]) for r in some]), day=np.array([int(r["t"]) for r in some]))


a, b = sort("A"), sort("B")
start = time.process_time()
regions = ref.regions_single_link(np.concatenate([a["lat"], b["lat"]]), np.concatenate([a["lon"], b["lon"]]), 10)
of_a, of_b = regions[: len(a["id"])], regions[len(a["id"]):]
borders = ref.blocks(days, 30)
sums = []
for dr in (2, 5, 10, 25):
    near = ref.near_matrix(a, b, dr)
    for dt in (1, 3, 7, 14):
        found = ref.before_after(near, a["day"], b["day"], dt, days, of_a, borders, binary=True)
        after, before, _ = ref.before_after_parts(near, a["day"], b["day"], dt, days, of_a, borders, binary=True)
        sums.append(after - before)
d = np.array(sums).T
signs = np.random.default_rng(1).integers(0, 2, (draws, len(d))) * 2 - 1
ref.minp(np.vstack([d.sum(0), signs @ d]))
near = ref.near_matrix(a, b, 10)
cover = ref.coverage(near, a["day"], days, 3)
for value in ((cover > 0).astype(int), cover):
    ref.rotation_test(ref.rotation_tables(value, b["day"], borders, of_b))
print(f"{time.process_time() - start:.3f}")
