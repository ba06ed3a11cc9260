namespace KnowledgeHub.Conventions.Tests.Sources;

/// <summary>What a rule looked at and what it found. Looking at nothing is a failure too.</summary>
public sealed record Inspection(string Subject, int Inspected, IReadOnlyList<Finding> Findings)
{
    private const int Shown = 60;

    public static Inspection Of<T>(
        string subject,
        IEnumerable<T> items,
        Func<T, IEnumerable<Finding>> check
    )
    {
        var inspected = items.ToList();
        return new(subject, inspected.Count, [.. inspected.SelectMany(check)]);
    }

    public void AssertClean()
    {
        Assert.True(Inspected > 0, $"No {Subject} inspected: the guard guards nothing.");
        var list = string.Join('\n', Findings.OrderBy(finding => finding.File).Take(Shown));
        Assert.True(
            Findings.Count == 0,
            $"{Findings.Count} finding(s) in {Inspected} {Subject}:\n{list}"
        );
    }

    public void AssertFinds(string part)
    {
        Assert.True(Inspected > 0, $"No {Subject} inspected.");
        Assert.Contains(
            Findings,
            finding => finding.ToString().Contains(part, StringComparison.Ordinal)
        );
    }
}
