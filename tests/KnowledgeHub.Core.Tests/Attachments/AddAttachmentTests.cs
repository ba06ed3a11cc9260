using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Attachments;
using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Core.Tests.Attachments;

public sealed class AddAttachmentTests
{
    private static readonly NewAttachment _upload = new(
        "../Plan.TXT",
        new byte[] { 1, 2, 3 },
        Language.French,
        " Free to copy ",
        AttachmentSensitivity.Public
    );

    private readonly FakeAttachmentStore _store = new();
    private readonly FakeFileInspector _inspector = new();
    private readonly FakePracticeStore _practices = new(
        APractice().WithId("P-0001"),
        ADraft().WithId("P-0002").OwnedBy(Actors.OtherContributor),
        APractice().WithId("P-0003").WithContent(AContent().UnderRule(AttributionRule.Region))
    );

    [Fact]
    public async Task Execute_GoodFile_IsKeptWithACleanName()
    {
        var outcome = await ExecuteAsync(Actors.Editor, "P-0001", _upload);

        var file = Assert.IsType<Outcome<Attachment>.Done>(outcome).Value;
        Assert.Equal([file], _store.Stored);
        Assert.Equal(
            ("Plan.txt", "Free to copy", Language.French, "editor", 3),
            (file.FileName, file.Rights, file.Language, file.UploadedBy, file.Size)
        );
        Assert.Equal(
            "039058c6f2c0cb492c533b0a4d14ef77cc0f78abccced5287d84a1a2011cfb81",
            file.Sha256
        );
    }

    [Fact]
    public async Task Execute_WhoMayNotChangeTheEntry_IsForbidden() =>
        Assert.IsType<Outcome<Attachment>.Forbidden>(
            await ExecuteAsync(Actors.Contributor, "P-0001", _upload)
        );

    [Fact]
    public async Task Execute_ForeignDraft_IsNotFound() =>
        Assert.IsType<Outcome<Attachment>.NotFound>(
            await ExecuteAsync(Actors.Contributor, "P-0002", _upload)
        );

    [Theory]
    [InlineData(0, FileRules.FileIsEmpty)]
    [InlineData(AttachmentRules.MaxBytes + 1, FileRules.FileIsTooLarge)]
    public async Task Execute_SizeThatIsNotTaken_IsRefused(int bytes, string rule) =>
        await AssertRefusedAsync("P-0001", _upload with { Bytes = new byte[bytes] }, rule);

    [Fact]
    public async Task Execute_LargestFile_IsTaken() =>
        Assert.IsType<Outcome<Attachment>.Done>(
            await ExecuteAsync(
                Actors.Editor,
                "P-0001",
                _upload with
                {
                    Bytes = new byte[AttachmentRules.MaxBytes],
                }
            )
        );

    [Theory]
    [InlineData("a.exe")]
    [InlineData("a.txt.html")]
    [InlineData("txt")]
    public async Task Execute_TypeThatIsNotTaken_IsRefused(string name) =>
        await AssertRefusedAsync(
            "P-0001",
            _upload with
            {
                FileName = name,
            },
            FileRules.TypeIsNotTaken
        );

    [Fact]
    public async Task Execute_NoRights_IsRefused() =>
        await AssertRefusedAsync(
            "P-0001",
            _upload with
            {
                Rights = "  ",
            },
            AttachmentRules.RightsAreRequired
        );

    [Fact]
    public async Task Execute_LongRights_AreRefused() =>
        await AssertRefusedAsync(
            "P-0001",
            _upload with
            {
                Rights = new('a', AttachmentRules.MaxRightsLength + 1),
            },
            AttachmentRules.RightsAreTooLong
        );

    [Theory]
    [InlineData(AttachmentSensitivity.Public)]
    [InlineData(AttachmentSensitivity.SignedIn)]
    public async Task Execute_OpenFileWhereTheSourceIsHidden_IsRefused(
        AttachmentSensitivity sensitivity
    ) =>
        await AssertRefusedAsync(
            "P-0003",
            _upload with
            {
                Sensitivity = sensitivity,
            },
            AttachmentRules.AttributionForbids
        );

    [Fact]
    public async Task Execute_MoreFilesThanAnEntryMayHave_IsRefused()
    {
        for (var file = 0; file < AttachmentRules.MaxFiles; file++)
        {
            _store.Hold(SampleAttachments.Of(new("P-0001")));
        }

        await AssertRefusedAsync("P-0001", _upload, AttachmentRules.TooManyFiles);
    }

    [Fact]
    public async Task Execute_LibraryWithoutRoom_IsRefused()
    {
        _store.Hold(SampleAttachments.Of(new("P-0003")) with { Size = 999_999_998 });

        await AssertRefusedAsync("P-0001", _upload, AttachmentRules.LibraryIsFull);
    }

    [Theory]
    [InlineData(SaveResult.Taken, AttachmentRules.FileIsAttached)]
    [InlineData(SaveResult.Closed, AttachmentRules.LibraryIsFull)]
    public async Task Execute_SomebodyCameFirst_IsRefused(SaveResult result, string rule)
    {
        _store.Refusal = result;

        await AssertRefusedAsync("P-0001", _upload, rule);
    }

    [Fact]
    public async Task Execute_InspectorRefuses_NothingIsKept()
    {
        _inspector.Rule = FileRules.FileActs;

        await AssertRefusedAsync("P-0001", _upload, FileRules.FileActs);

        Assert.Empty(_store.Stored);
    }

    private async Task AssertRefusedAsync(string practice, NewAttachment upload, string rule)
    {
        var outcome = await ExecuteAsync(Actors.Editor, practice, upload);
        var violations = Assert.IsType<Outcome<Attachment>.Invalid>(outcome).Violations;
        Assert.Equal([rule], violations.Select(violation => violation.Rule));
    }

    private Task<Outcome<Attachment>> ExecuteAsync(
        Actor actor,
        string practice,
        NewAttachment upload
    ) =>
        new AddAttachment(
            new(_practices, new FakeTaxonomySource()),
            _store,
            _inspector,
            new(1_000_000_000),
            new FakeClock()
        ).ExecuteAsync(actor, practice, upload, CancellationToken.None);
}
