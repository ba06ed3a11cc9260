using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KnowledgeHub.Conventions.Tests.Habits;

/// <summary>Time comes from a TimeProvider, and a test waits for something, never for some time.</summary>
public static class ClockRules
{
    private static readonly HashSet<string> Clocks = ["DateTime", "DateTimeOffset"];

    private static readonly HashSet<string> Readings = ["Now", "UtcNow", "Today"];

    private static readonly HashSet<string> Sleeps = ["Thread.Sleep", "Task.Delay"];

    public static Inspection DirectReadings(SourceTree tree) =>
        Each(
            tree.Code("src"),
            access => Clocks.Contains(Owner(access)) && Readings.Contains(NameOf(access)),
            "use TimeProvider"
        );

    public static Inspection SleepsInTests(SourceTree tree) =>
        Each(
            tree.Code("tests").Where(file => file.Project != "KnowledgeHub.Benchmarks"),
            IsSleep,
            "a test must not sleep"
        );

    private static Inspection Each(
        IEnumerable<SourceFile> files,
        Func<MemberAccessExpressionSyntax, bool> offends,
        string message
    ) =>
        Inspection.Of(
            "source files",
            files,
            file =>
                file.Nodes<MemberAccessExpressionSyntax>()
                    .Where(offends)
                    .Select(access => file.At(access, $"{access}: {message}"))
        );

    /// <summary>Playwright's own sleep has a name of its own.</summary>
    private static bool IsSleep(MemberAccessExpressionSyntax access) =>
        Sleeps.Contains($"{Owner(access)}.{NameOf(access)}")
        || NameOf(access) == "WaitForTimeoutAsync";

    private static string NameOf(MemberAccessExpressionSyntax access) =>
        access.Name.Identifier.Text;

    private static string Owner(MemberAccessExpressionSyntax access) =>
        access.Expression.ToString().Split('.', ':')[^1];
}
