using KnowledgeHub.Portal.Commands;

namespace KnowledgeHub.Portal.Tests.Commands;

public sealed class SeedCommandTests : IDisposable
{
    private readonly PortalProcess _portal = new();

    [Theory]
    [InlineData("--countries is 0; it must be 1 to 25.", "--demo", "--countries", "0")]
    [InlineData("--countries is 26; it must be 1 to 25.", "--demo", "--countries", "26")]
    [InlineData("--cycles is 0; it must be 1 to 10.", "--demo", "--cycles", "0")]
    [InlineData("--cycles is 11; it must be 1 to 10.", "--demo", "--cycles", "11")]
    [InlineData("--countries is for demonstration data: add --demo.", "--countries", "3")]
    [InlineData("--cycles is for demonstration data: add --demo.", "--cycles", "3")]
    public async Task Seed_WrongUsage_SaysWhatIsWrong(string message, params string[] options)
    {
        var end = await _portal.RunAsync(["seed", .. options]);

        Assert.Equal(PortalCommands.WrongUsage, end.Code);
        Assert.Contains(message, end.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Seed_WithoutDemo_InventsNothing()
    {
        var end = await _portal.RunAsync(["seed"]);

        Assert.Equal(PortalCommands.Done, end.Code);
        Assert.DoesNotContain("Demonstration assessments", end.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Seed_DemoTwice_InventsOnce()
    {
        string[] args = ["seed", "--demo", "--countries", "3", "--cycles", "2"];

        var first = await _portal.RunAsync(args);
        var second = await _portal.RunAsync(args);

        Assert.Equal((PortalCommands.Done, PortalCommands.Done), (first.Code, second.Code));
        Assert.Contains("assessments: 6 new with ", first.Output, StringComparison.Ordinal);
        Assert.Contains(
            "assessments: 0 new with 0 answers, 6 already there",
            second.Output,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Seed_Demo_InventsTwelveCountriesOfTheFile()
    {
        var end = await _portal.RunAsync(["seed", "--demo"]);

        Assert.Equal(PortalCommands.Done, end.Code);
        Assert.Contains("assessments of 12 countries", end.Output, StringComparison.Ordinal);
    }

    public void Dispose() => _portal.Dispose();
}
