using Xunit.Sdk;

namespace KnowledgeHub.Conventions.Tests.Sources;

public sealed class InspectionTests
{
    [Fact]
    public void AssertClean_NothingInspected_Fails() =>
        Assert.Throws<TrueException>(() => new Inspection("files", 0, []).AssertClean());

    [Fact]
    public void AssertClean_AFinding_FailsAndShowsIt()
    {
        var failure = Assert.Throws<TrueException>(() =>
            new Inspection("files", 1, [new("src/A.cs", 7, "too long")]).AssertClean()
        );

        Assert.Contains("src/A.cs:7: too long", failure.Message);
    }

    [Fact]
    public void AssertFinds_AnotherFinding_Fails() =>
        Assert.Throws<ContainsException>(() =>
            new Inspection("files", 1, [new("src/A.cs", 7, "a")]).AssertFinds("b")
        );
}
