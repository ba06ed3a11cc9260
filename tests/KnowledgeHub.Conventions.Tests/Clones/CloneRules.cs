using System.Globalization;

namespace KnowledgeHub.Conventions.Tests.Clones;

/// <summary>How much of the code may be the same text twice.</summary>
public static class CloneRules
{
    public const double SourcePercent = 3;
    public const double RazorPercent = 2;
    public const double TestPercent = 6;

    private const int WorstPairs = 8;

    public static Inspection Source(SourceTree tree) =>
        Check("C# files in src", tree.CSharp("src"), SourcePercent);

    public static Inspection Razor(SourceTree tree) =>
        Check("razor files in src", tree.Razor("src"), RazorPercent);

    public static Inspection Tests(SourceTree tree) =>
        Check("test files", tree.Code("tests"), TestPercent);

    private static Inspection Check(string subject, IEnumerable<SourceFile> files, double limit)
    {
        var inspected = files.ToList();
        var report = CloneFinder.Find(inspected);
        var percent = report.Percent.ToString("0.0", CultureInfo.InvariantCulture);
        var head = new Finding(
            "",
            0,
            $"{percent} % of {report.Lines} lines stand at two places, at most {limit} %; the worst:"
        );
        return new(
            subject,
            inspected.Count,
            report.Percent <= limit ? [] : [head, .. report.Pairs.Take(WorstPairs)]
        );
    }
}
