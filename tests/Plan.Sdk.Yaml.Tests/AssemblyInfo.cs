// Tests that measure time and memory share the machine with no other test.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
