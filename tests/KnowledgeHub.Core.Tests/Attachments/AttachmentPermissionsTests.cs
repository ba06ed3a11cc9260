using KnowledgeHub.Core.Attachments;
using KnowledgeHub.Core.Practices;

namespace KnowledgeHub.Core.Tests.Attachments;

public sealed class AttachmentPermissionsTests
{
    private const string Everybody =
        "anonymous contributor reviewer editor respondent coordinator approver advisor administrator";

    private const string SignedIn =
        "contributor reviewer editor respondent coordinator approver advisor administrator";

    // The contributor owns the entry.
    private const string Owner = "contributor editor";

    [Theory]
    [InlineData(AttributionRule.Named, AttachmentSensitivity.Public, Everybody)]
    [InlineData(AttributionRule.Organisation, AttachmentSensitivity.SignedIn, SignedIn)]
    [InlineData(AttributionRule.Organisation, AttachmentSensitivity.Editors, Owner)]
    [InlineData(AttributionRule.Region, AttachmentSensitivity.Public, Owner)]
    [InlineData(AttributionRule.ChathamHouse, AttachmentSensitivity.Public, Owner)]
    [InlineData(AttributionRule.ChathamHouse, AttachmentSensitivity.SignedIn, Owner)]
    public void MayRead_FileOfAPublishedEntry_IsForExactlyThose(
        AttributionRule rule,
        AttachmentSensitivity sensitivity,
        string expected
    )
    {
        Practice practice = APractice().WithContent(AContent().UnderRule(rule));

        Assert.Equal(expected, ReadersOf(practice, sensitivity));
    }

    [Theory]
    [InlineData(AttachmentSensitivity.Public)]
    [InlineData(AttachmentSensitivity.SignedIn)]
    [InlineData(AttachmentSensitivity.Editors)]
    public void MayRead_FileOfADraft_IsForItsOwnerAndEditors(AttachmentSensitivity sensitivity) =>
        Assert.Equal("contributor editor", ReadersOf(ADraft(), sensitivity));

    [Fact]
    public void MayRead_FileOfAnotherEntry_IsRefused()
    {
        var file = SampleAttachments.Of(new("P-0099"));

        Assert.False(Actors.Editor.MayRead(APractice(), file));
    }

    [Fact]
    public void FindableIn_Texts_AreThoseThatEveryReaderMayOpen()
    {
        var texts = new AttachmentTexts(
            Enum.GetValues<AttachmentSensitivity>()
                .Select(sensitivity => new AttachmentText(
                    new("P-0001"),
                    sensitivity,
                    Core.Taxonomy.Language.English,
                    sensitivity.ToString()
                ))
        );
        Practice hidden = APractice()
            .WithContent(AContent().UnderRule(AttributionRule.ChathamHouse));

        Assert.Equal(["Public"], texts.FindableIn(APractice()).Select(text => text.Text));
        Assert.Empty(texts.FindableIn(hidden));
        Assert.Empty(texts.FindableIn(APractice().WithId("P-0002")));
    }

    private static string ReadersOf(Practice practice, AttachmentSensitivity sensitivity)
    {
        var file = SampleAttachments.Of(practice.Id, sensitivity);
        var readers = Actors.All.Where(actor => actor.MayRead(practice, file));
        return string.Join(
            ' ',
            readers.Select(actor => actor.IsAnonymous ? "anonymous" : actor.Id)
        );
    }
}
