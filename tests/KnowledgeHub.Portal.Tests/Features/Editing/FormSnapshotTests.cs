using System.Text;
using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Portal.Features.Editing;

namespace KnowledgeHub.Portal.Tests.Features.Editing;

public sealed class FormSnapshotTests
{
    private readonly PracticeForm _form = PracticeForm.From(EditedContents.Full);

    [Fact]
    public void ApplyTo_NothingKept_ChangesNothing()
    {
        new FormSnapshot().ApplyTo(_form);

        Assert.Empty(_form.Differing(PracticeForm.From(EditedContents.Full)));
    }

    [Fact]
    public async Task ApplyTo_FieldsOfABrowser_AreTakenOver()
    {
        var snapshot = await ReadAsync(
            """{"fields": {"title": ["Typed"], "type": ["norm"], "form": ["full"], "areas": [], "reviewBy": ["2027-01-31"]}}"""
        );

        snapshot.ApplyTo(_form);

        Assert.Equal(("Typed", PracticeType.Norm), (_form.Title, _form.Type));
        Assert.Equal(EntryForm.Full, _form.EntryForm);
        Assert.Equal(new DateOnly(2027, 1, 31), _form.ReviewBy);
        Assert.Empty(_form.Choices["areas"]);
    }

    [Fact]
    public async Task ApplyTo_TextsOfABrowser_AreTakenOver()
    {
        var snapshot = await ReadAsync(
            """{"fields": {"practice": ["a\nb"], "claim.ru": ["Новое"], "reviewed.fr": []}}"""
        );

        snapshot.ApplyTo(_form);

        Assert.Equal("a\nb", _form.Sections["practice"]);
        Assert.Equal("Новое", _form.Translations[Language.Russian].Claim);
        Assert.False(_form.Translations[Language.French].IsReviewed);
    }

    [Fact]
    public async Task Read_Snapshot_KnowsWhatItWasBasedOn()
    {
        var snapshot = await ReadAsync("""{"sequence": 7, "version": 3, "fields": {}}""");

        Assert.Equal((7, 3), (snapshot.Sequence, snapshot.Version));
    }

    [Fact]
    public async Task ApplyTo_Rows_AreAsManyAsTheBrowserHad()
    {
        var kept = _form.Sources[0];
        var snapshot = await ReadAsync(
            """{"fields": {"sources.document": ["other"], "sources.session": [""], "sources.part": ["p. 2"]}}"""
        );

        snapshot.ApplyTo(_form);

        Assert.Same(kept, Assert.Single(_form.Sources));
        Assert.Equal(("other", "", "p. 2"), (kept.Document, kept.Session, kept.Part));
    }

    [Theory]
    [InlineData(
        """{"fields": {"type": ["unheard-of"], "evidence": ["7"], "originalLanguage": ["xx"]}}"""
    )]
    [InlineData("""{"fields": {"title": [], "no-such-field": ["x"]}}""")]
    [InlineData("""{"unknown": true}""")]
    public async Task ApplyTo_WhatTheFormDoesNotKnow_ChangesNothing(string json)
    {
        (await ReadAsync(json)).ApplyTo(_form);

        Assert.Empty(_form.Differing(PracticeForm.From(EditedContents.Full)));
    }

    private static async Task<FormSnapshot> ReadAsync(string json)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(json));
        return Assert.IsType<FormSnapshot>(await FormSnapshot.ReadAsync(stream, default));
    }
}
