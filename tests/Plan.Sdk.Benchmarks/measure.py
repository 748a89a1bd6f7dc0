"""
Runs programs by turns and prints medians: wall time, processor time, peak memory. "{run}" in a command is the run's number:
a folder of its own, because ext4 looks long for a place where thousands of files were deleted a moment ago. Used by measure.sh.
"""
import os
import shlex
import subprocess
import sys
import time


def once(command):
    start = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    told = process.stderr.read().decode("utf-8", "replace")
    _, status, used = os.wait4(process.pid, 0)
    wall = time.perf_counter() - start
    if status != 0:
        sys.exit("%s ended with %d\n%s" % (shlex.join(command), os.waitstatus_to_exitcode(status), told[-2000:]))
    return wall, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024


def middle(values):
    return sorted(values)[len(values) // 2]


def main():
    runs, warm = int(sys.argv[1]), int(sys.argv[2])
    jobs = [(name, shlex.split(line)) for name, line in (arg.split("=", 1) for arg in sys.argv[3:])]
    taken = {name: [] for name, _ in jobs}
    for i in range(warm + runs):
        for name, command in jobs:
            result = once([word.replace("{run}", str(i)) for word in command])
            if i >= warm:
                taken[name].append(result)
    for name, results in taken.items():
        walls = [r[0] for r in results]
        print("| %s | %.3f | %.3f - %.3f | %.3f | %.0f |" % (
            name, middle(walls), min(walls), max(walls), middle([r[1] for r in results]), max(r[2] for r in results)))


if __name__ == "__main__":
    main()
