using KnowledgeHub.Portal.Commands;

namespace KnowledgeHub.Portal.Tests.Commands;

public sealed class AssessmentCommandTests : IDisposable
{
    private readonly PortalProcess _portal = new();

    [Fact]
    public async Task Import_FileThatIsNoPackage_SaysSo()
    {
        await _portal.RunAsync(["seed"]);
        await File.WriteAllTextAsync(PathOf("a.json"), "{}");

        var end = await _portal.RunAsync(["import-assessment", PathOf("a.json")]);
        var none = await _portal.RunAsync(["export-assessment", "A-9999", PathOf("b.json")]);

        Assert.Equal((PortalCommands.Failed, PortalCommands.Failed), (end.Code, none.Code));
        Assert.Contains("no package of an assessment", end.Error, StringComparison.Ordinal);
        Assert.Contains("There is no assessment A-9999", none.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", end.Error + none.Error, StringComparison.Ordinal);
    }

    public void Dispose() => _portal.Dispose();

    private string PathOf(string name) => Path.Combine(_portal.DataFolder, name);
}
