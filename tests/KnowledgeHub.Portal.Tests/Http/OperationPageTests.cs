using System.Globalization;
using System.Net;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Portal.Resources;
using KnowledgeHub.Portal.Tests.Hosting;

namespace KnowledgeHub.Portal.Tests.Http;

/// <summary>Administrators read whether a changed audit trail would be found out; a load balancer has nothing to know of it.</summary>
public sealed class OperationPageTests
{
    private static readonly string[] _languages = ["en", "fr", "ar", "ru"];

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Operation_PlaceForAnchors_SaysInEachLanguageWhetherThereIsOne(bool isOn)
    {
        await using var portal = new PortalFactory();
        portal.Settings["KNOWLEDGEHUB_AUDIT_ANCHOR"] = isOn
            ? Path.Combine(portal.Folder.FullName, "anchors.jsonl")
            : string.Empty;
        await portal.StartedAsync();
        using var administrator = await portal.Visitor().SignedInAsync(Role.Administrator);

        var said = new List<(bool Off, bool On)>();
        foreach (var language in _languages)
        {
            var page = await administrator.TextAsync($"/operation?lang={language}");
            said.Add(
                (
                    Says(page, nameof(OperationsStrings.OperationAnchorOff), language),
                    Says(page, nameof(OperationsStrings.OperationAnchorOn), language)
                )
            );
        }

        Assert.All(said, one => Assert.Equal((!isOn, isOn), one));
        Assert.Equal("ready", await administrator.TextAsync("/health/ready"));
    }

    private static bool Says(string page, string key, string language) =>
        OperationsStrings.ResourceManager.GetString(key, CultureInfo.GetCultureInfo(language))
            is { } text
        && WebUtility.HtmlDecode(page).Contains(text, StringComparison.Ordinal);
}
