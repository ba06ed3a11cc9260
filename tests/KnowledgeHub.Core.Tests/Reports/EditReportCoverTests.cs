using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Attachments;
using KnowledgeHub.Core.Reports;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Testing.Files;

namespace KnowledgeHub.Core.Tests.Reports;

public sealed class EditReportCoverTests
{
    private static readonly Actor _coordinator = Actors.Coordinator.In("XA");

    private readonly FakeReports _store = new();

    private EditReportCover Covers => CoversTaking(AttachmentFormat.Png);

    [Theory]
    [InlineData(Role.Coordinator, "XA", "Done")]
    [InlineData(Role.Respondent, "XA", "Forbidden")]
    [InlineData(Role.Coordinator, "XB", "NotFound")]
    [InlineData(Role.Editor, "XA", "NotFound")]
    [InlineData(Role.Coordinator, "nonsense", "NotFound")]
    public async Task Read_ByRoleAndCountry_IsTheCoordinators(
        Role role,
        string country,
        string expected
    )
    {
        var outcome = await Covers.ReadAsync(Actors.Of(role).In("XA"), country, default);

        Assert.Equal(expected, outcome.GetType().Name);
    }

    [Fact]
    public async Task Save_PictureAndText_AreReadBack()
    {
        var saved = await SaveAsync(Input(0, PictureFile.Sized(30, 20)));

        var cover = Assert.IsType<Outcome<ReportCover>.Done>(saved).Value;
        var logo = await Covers.ReadLogoAsync(_coordinator, "XA", default);
        Assert.Equal((30, 20), (cover.Logo?.Width, cover.Logo?.Height));
        Assert.Equal("Ours", cover.Text[Language.English]);
        Assert.Equal(PictureFile.Sized(30, 20), logo?.Bytes.ToArray());
    }

    [Fact]
    public async Task Save_WithoutAPicture_KeepsTheOneThereIsUntilItIsRemoved()
    {
        await SaveAsync(Input(0, PictureFile.Sized(30, 20)));

        var kept = await SaveAsync(Input(1, []));
        var removed = await SaveAsync(Input(2, []) with { RemovesLogo = true });

        Assert.NotNull(Assert.IsType<Outcome<ReportCover>.Done>(kept).Value.Logo);
        Assert.Null(Assert.IsType<Outcome<ReportCover>.Done>(removed).Value.Logo);
    }

    [Fact]
    public async Task Save_BasedOnAnOldVersion_IsAConflict()
    {
        await SaveAsync(Input(0, []));

        var second = await SaveAsync(Input(0, []));

        Assert.Equal(1, Assert.IsType<Outcome<ReportCover>.Conflict>(second).Current.Version);
    }

    [Theory]
    [InlineData(2_001u, 1u, EditReportCover.LogoHasTooManyPixels)]
    [InlineData(0u, 1u, EditReportCover.LogoIsNoPicture)]
    public async Task Save_UnfitPicture_IsRefused(uint width, uint height, string rule)
    {
        var outcome = await SaveAsync(Input(0, PictureFile.Sized(width, height)));

        Assert.Equal(rule, RuleOf(outcome));
    }

    [Fact]
    public async Task Save_TooLargeOrTooLong_IsRefused()
    {
        var large = await SaveAsync(Input(0, new byte[ReportLogo.MaxBytes + 1]));
        var longText = await SaveAsync(
            new(0, LocalizedText.In(Language.French, new('x', ReportCover.MaxTextLength + 1)))
        );
        var document = await CoversTaking(AttachmentFormat.Pdf)
            .SaveAsync(_coordinator, "XA", Input(0, PictureFile.Sized(30, 20)), default);

        Assert.Equal(EditReportCover.LogoIsTooLarge, RuleOf(large));
        Assert.Equal(EditReportCover.TextIsTooLong, RuleOf(longText));
        Assert.Equal(EditReportCover.LogoIsNoPicture, RuleOf(document));
    }

    [Fact]
    public void Dimensions_OfAJpeg_AreFoundBehindItsOtherParts()
    {
        byte[] picture =
        [
            0xFF,
            0xD8,
            0xFF,
            0xE0,
            0,
            4,
            1,
            2,
            0xFF,
            0xC0,
            0,
            11,
            8,
            0,
            20,
            0,
            30,
            1,
            1,
            17,
            0,
        ];

        Assert.Equal((30, 20), PictureDimensions.Of(picture));
        Assert.Null(PictureDimensions.Of(picture.AsSpan(0, 10)));
        Assert.Null(PictureDimensions.Of("GIF89a"u8));
    }

    private EditReportCover CoversTaking(AttachmentFormat format) =>
        new(_store, new FakeFileInspector { Format = format }, new FakeClock());

    private Task<Outcome<ReportCover>> SaveAsync(ReportCoverInput input) =>
        Covers.SaveAsync(_coordinator, "XA", input, default);

    private static ReportCoverInput Input(int version, byte[] logo) =>
        new(version, LocalizedText.In(Language.English, "Ours"))
        {
            LogoName = "logo.png",
            LogoFile = logo,
        };

    private static string? RuleOf(Outcome<ReportCover> outcome) =>
        (outcome as Outcome<ReportCover>.Invalid)?.Violations[0].Rule;
}
