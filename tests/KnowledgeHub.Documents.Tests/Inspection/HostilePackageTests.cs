namespace KnowledgeHub.Documents.Tests.Inspection;

/// <summary>Hostile Office files are refused, each for its own reason, and cheaply.</summary>
public sealed class HostilePackageTests
{
    public static TheoryData<string> Packages => [.. HostilePackages.All.Keys];

    public static TheoryData<string> Archives => [.. HostileArchives.All.Keys];

    [Theory]
    [MemberData(nameof(Packages))]
    public void Inspect_HostilePackage_IsRefusedForItsReason(string attack)
    {
        var (name, make, rule) = HostilePackages.All[attack];

        Assert.Equal(rule, Inspections.RuleOf(name, make()));
    }

    [Theory]
    [MemberData(nameof(Archives))]
    public void Inspect_HostileArchive_IsRefusedForItsReason(string attack)
    {
        var (make, rule) = HostileArchives.All[attack];

        Assert.Equal(rule, Inspections.RuleOf("a.docx", make()));
    }

    [Theory]
    [InlineData("unfolds a hundredfold")]
    [InlineData("a million rows")]
    public void Inspect_LargeAttack_CostsLittleMemory(string attack)
    {
        var (name, make, _) = HostilePackages.All[attack];
        var bytes = make();
        var before = GC.GetTotalAllocatedBytes(precise: true);

        Inspections.RuleOf(name, bytes);

        Assert.InRange(GC.GetTotalAllocatedBytes(precise: true) - before, 0, 100_000_000);
    }
}
