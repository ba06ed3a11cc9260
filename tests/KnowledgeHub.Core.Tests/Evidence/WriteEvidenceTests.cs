using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Attachments;
using KnowledgeHub.Core.Countries;
using KnowledgeHub.Core.Evidence;

namespace KnowledgeHub.Core.Tests.Evidence;

public sealed class WriteEvidenceTests
{
    private static readonly Actor _respondent = Of(Actors.Respondent);
    private static readonly NewEvidenceFile _file = new("../Plan.txt", "words"u8.ToArray());

    private readonly FakeEvidenceStore _store = new();
    private readonly FakeFileInspector _inspector = new();
    private readonly FakeClock _clock = new();

    private WriteEvidence Writing
    {
        get
        {
            var assessments = new FakeAssessmentStore(AssessmentBuilder.AnAssessment());
            return new(
                new(SampleAccess.To(assessments), _store, assessments),
                _store,
                _inspector,
                new(1024 * 1024),
                _clock
            );
        }
    }

    [Fact]
    public async Task Add_CompleteItem_IsVersionOneOfTheCountry()
    {
        var outcome = await AddAsync(SampleEvidence.Content());

        var item = Assert.IsType<Outcome<EvidenceItem>.Done>(outcome).Value;
        Assert.Equal((1, "XA"), (item.Version, item.Country.Value));
        Assert.Equal((_respondent.Id, _clock.UtcNow), (item.UpdatedBy, item.UpdatedUtc));
        Assert.Equal([item], _store.Items);
    }

    [Fact]
    public async Task Add_WithAFile_KeepsWhatTheInspectionLeft()
    {
        var outcome = await AddAsync(
            SampleEvidence.Content() with
            {
                Holding = EvidenceHolding.File,
            },
            _file
        );

        var item = Assert.IsType<Outcome<EvidenceItem>.Done>(outcome).Value;
        Assert.Equal(("Plan.txt", 5), (item.File?.Name, item.File?.Size));
    }

    [Theory]
    [InlineData("a.exe", 1, FileRules.TypeIsNotTaken)]
    [InlineData("a.txt", 0, FileRules.FileIsEmpty)]
    [InlineData("a.txt", AttachmentRules.MaxBytes + 1, FileRules.FileIsTooLarge)]
    public async Task Add_FileThatIsNotTaken_SaysWhy(string name, int bytes, string rule)
    {
        var content = SampleEvidence.Content() with { Holding = EvidenceHolding.File };

        var outcome = await AddAsync(content, new(name, new byte[bytes]));

        Assert.Equal([rule], RulesOf(outcome));
        Assert.Empty(_store.Items);
    }

    [Fact]
    public async Task Add_FileThatTheInspectionRefuses_IsNotKept()
    {
        _inspector.Rule = FileRules.FileActs;
        var content = SampleEvidence.Content() with { Holding = EvidenceHolding.File };

        var outcome = await AddAsync(content, _file);

        Assert.Equal([FileRules.FileActs], RulesOf(outcome));
        Assert.Empty(_store.Items);
    }

    [Fact]
    public async Task Add_NoRoomForTheFile_SaysSo()
    {
        _store.Refusal = SaveResult.Closed;
        var content = SampleEvidence.Content() with { Holding = EvidenceHolding.File };

        var outcome = await AddAsync(content, _file);

        Assert.Equal([AttachmentRules.LibraryIsFull], RulesOf(outcome));
    }

    [Theory]
    [InlineData("GH")]
    [InlineData("XB")]
    [InlineData("nonsense")]
    [InlineData(null)]
    public async Task Add_ToAnotherCountry_IsNotFoundBeforeAnythingIsChecked(string? country)
    {
        var outcome = await Writing.AddAsync(_respondent, country, new(), null, default);

        Assert.IsType<Outcome<EvidenceItem>.NotFound>(outcome);
    }

    [Fact]
    public async Task Add_ByAnAdvisor_IsForbidden()
    {
        var outcome = await Writing.AddAsync(Of(Actors.Advisor), "XA", new(), null, default);

        Assert.IsType<Outcome<EvidenceItem>.Forbidden>(outcome);
    }

    [Fact]
    public async Task Revise_OnTheStoredVersion_IsTheNextAndKeepsTheFile()
    {
        var stored = Stored();

        var outcome = await ReviseAsync(stored, stored.Content with { Title = "New" });

        var item = Assert.IsType<Outcome<EvidenceItem>.Done>(outcome).Value;
        Assert.Equal((2, "New", stored.File), (item.Version, item.Content.Title, item.File));
    }

    [Fact]
    public async Task Revise_WithAnotherFile_ReplacesIt()
    {
        var stored = Stored();

        var outcome = await ReviseAsync(stored, stored.Content, _file);

        var item = Assert.IsType<Outcome<EvidenceItem>.Done>(outcome).Value;
        Assert.NotEqual(stored.File, item.File);
        Assert.Equal(stored.File, _store.Items[0].File);
    }

    [Fact]
    public async Task Revise_ToAReference_LetsTheFileGo()
    {
        var stored = Stored();

        await ReviseAsync(stored, stored.Content with { Holding = EvidenceHolding.Reference });

        Assert.Null(_store.Items[^1].File);
    }

    [Fact]
    public async Task Revise_NothingChanged_IsNoVersion()
    {
        var stored = Stored();

        var outcome = await ReviseAsync(stored, stored.Content);

        Assert.IsType<Outcome<EvidenceItem>.Done>(outcome);
        Assert.Equal([stored], _store.Items);
    }

    [Fact]
    public async Task Revise_OlderVersion_GivesWhatIsStored()
    {
        var stored = Stored();

        var outcome = await Writing.ReviseAsync(
            _respondent,
            new("XA", stored.Id.Value, 0),
            stored.Content,
            null,
            default
        );

        Assert.Equal(stored, Assert.IsType<Outcome<EvidenceItem>.Conflict>(outcome).Current);
    }

    [Fact]
    public async Task Revise_ArchivedItem_HasToBeRestoredFirst()
    {
        var stored = Stored();
        await ArchiveAsync(stored, true);

        var outcome = await ReviseAsync(_store.Items[^1], stored.Content with { Title = "New" });

        Assert.Equal([EvidenceRules.ItemIsArchived], RulesOf(outcome));
    }

    [Fact]
    public async Task Archive_AndBack_AreVersionsOfTheItem()
    {
        var stored = Stored();

        await ArchiveAsync(stored, true);
        await ArchiveAsync(_store.Items[^1], false);

        Assert.Equal(
            [(1, false), (2, true), (3, false)],
            _store.Items.Select(item => (item.Version, item.IsArchived))
        );
    }

    private static Actor Of(Actor actor) => actor with { Countries = [new CountryCode("XA")] };

    private static IEnumerable<string> RulesOf(Outcome<EvidenceItem> outcome) =>
        Assert
            .IsType<Outcome<EvidenceItem>.Invalid>(outcome)
            .Violations.Select(violation => violation.Rule);

    private EvidenceItem Stored()
    {
        var item = SampleEvidence.Item() with { File = SampleEvidence.File() };
        item = item with { Content = item.Content with { Holding = EvidenceHolding.File } };
        _store.With(item);
        return item;
    }

    private Task<Outcome<EvidenceItem>> AddAsync(
        EvidenceContent content,
        NewEvidenceFile? file = null
    ) => Writing.AddAsync(_respondent, "XA", content, file, default);

    private Task<Outcome<EvidenceItem>> ReviseAsync(
        EvidenceItem item,
        EvidenceContent content,
        NewEvidenceFile? file = null
    ) =>
        Writing.ReviseAsync(
            _respondent,
            new("XA", item.Id.Value, item.Version),
            content,
            file,
            default
        );

    private Task<Outcome<EvidenceItem>> ArchiveAsync(EvidenceItem item, bool isArchived) =>
        Writing.ArchiveAsync(
            _respondent,
            new("XA", item.Id.Value, item.Version),
            isArchived,
            default
        );
}
