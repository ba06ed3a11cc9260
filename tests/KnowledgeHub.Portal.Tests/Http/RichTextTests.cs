using KnowledgeHub.Portal.Tests.Hosting;

namespace KnowledgeHub.Portal.Tests.Http;

/// <summary>An entry whose text has marks, wherever it is read.</summary>
[Collection(PortalCollection.Name)]
public sealed class RichTextTests(SeededPortal portal)
{
    private const string Entry = "ethics-and-law-two-tests-for-ai";
    private const string Marks = "**";

    private readonly HttpClient _visitor = portal.Visitor();

    [Theory]
    [InlineData($"/practices/{Entry}", "<strong>Ethics</strong> starts from the stakes")]
    [InlineData($"/practices/{Entry}/export.csv", "- Ethics starts from the stakes")]
    [InlineData("/practices?q=%22ethics+starts+from+the+stakes%22", "<mark>Ethics</mark>")]
    public async Task Answer_ForPeople_HasNoMarks(string path, string words)
    {
        var text = await _visitor.TextAsync(path);

        Assert.Contains(words, text, StringComparison.Ordinal);
        Assert.DoesNotContain(Marks, text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Api_Entry_HasItsTextAsItWasWritten()
    {
        var entry = await _visitor.JsonAsync($"/api/v1/practices/{Entry}");

        var sections = entry.GetProperty("sections").ToString();
        Assert.Contains("**Ethics** starts from", sections, StringComparison.Ordinal);
    }
}
