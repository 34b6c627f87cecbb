using BenchmarkDotNet.Running;
using NewsSearch.Benchmarks;

// dotnet run -c Release --project tests/NewsSearch.Benchmarks -- --filter '*'
BenchmarkSwitcher.FromAssembly(typeof(SegmentationBenchmarks).Assembly).Run(args);
