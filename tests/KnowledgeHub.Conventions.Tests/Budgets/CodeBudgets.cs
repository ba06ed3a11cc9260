namespace KnowledgeHub.Conventions.Tests.Budgets;

/// <summary>Sizes of C# files and methods: a limit for each, and a healthy figure for the whole of src.</summary>
public static class CodeBudgets
{
    public const int FileLines = 400;
    public const int MethodLines = 60;
    public const int MethodComplexity = 15;

    private const int HealthyPercentile = 95;

    public static Inspection Files(SourceTree tree) =>
        Inspection.Of(
            "C# files",
            tree.CSharp("src", "tests"),
            file => Over(file.Path, 1, "lines", file.Lines.Count, FileLines)
        );

    public static Inspection Methods(SourceTree tree) =>
        Inspection.Of(
            "methods",
            tree.CSharp("src", "tests").SelectMany(Callable.In),
            method =>
                Over(method.File, method.Line, $"lines in {method.Name}", method.Lines, MethodLines)
                    .Concat(
                        Over(
                            method.File,
                            method.Line,
                            $"paths in {method.Name}",
                            method.Complexity,
                            MethodComplexity
                        )
                    )
        );

    public static Inspection HealthySizes(SourceTree tree)
    {
        var files = tree.CSharp("src").ToList();
        var methods = files.SelectMany(Callable.In).ToList();
        var findings = Over(
                "src",
                0,
                "lines of files at p95",
                Percentile(files.Select(file => file.Lines.Count)),
                250
            )
            .Concat(
                Over(
                    "src",
                    0,
                    "lines of methods at p95",
                    Percentile(methods.Select(method => method.Lines)),
                    30
                )
            )
            .Concat(
                Over(
                    "src",
                    0,
                    "paths of methods at p95",
                    Percentile(methods.Select(method => method.Complexity)),
                    8
                )
            );
        return new("methods in src", methods.Count, [.. findings]);
    }

    public static IEnumerable<Finding> Over(
        string file,
        int line,
        string what,
        int value,
        int limit
    ) => value > limit ? [new(file, line, $"{value} {what}, at most {limit}")] : [];

    /// <summary>The nearest-rank percentile; zero of nothing.</summary>
    public static int Percentile(IEnumerable<int> values)
    {
        var sorted = values.Order().ToList();
        return sorted.Count == 0 ? 0 : sorted[((sorted.Count * HealthyPercentile) + 99) / 100 - 1];
    }
}
