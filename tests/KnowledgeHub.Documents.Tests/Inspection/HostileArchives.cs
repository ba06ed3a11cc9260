using KnowledgeHub.Core.Attachments;

namespace KnowledgeHub.Documents.Tests.Inspection;

/// <summary>Office files whose archive can be read in two ways, by what is wrong, with the rule that refuses them.</summary>
internal static class HostileArchives
{
    private const string Document = "word/document.xml";

    public static IReadOnlyDictionary<string, (Func<byte[]> Make, string Rule)> All { get; } =
        new Dictionary<string, (Func<byte[]>, string)>
        {
            ["climbs out"] = Named("../../etc/passwd"),
            ["climbs within"] = Named("word/../../a.xml"),
            ["from the root"] = Named("/etc/a.xml"),
            ["backslashes"] = Named(@"word\a.xml"),
            ["drive"] = Named("C:/a.xml"),
            ["control character"] = Named("word/a\0.xml"),
            ["same name twice"] = Docx(file => file.And(Part(Document)), FileRules.FileIsDamaged),
            ["same name in capitals"] = Docx(
                file => file.And(Part("WORD/DOCUMENT.XML")),
                FileRules.FileIsDamaged
            ),
            ["longer than stated"] = Stated(part => part with { StatedSize = 5 }),
            ["shorter than stated"] = Stated(part => part with { StatedSize = 5_000 }),
            ["other check sum"] = Stated(part => part with { StatedCrc = 1 }),
            ["other name in its header"] = Stated(part => part with { HeaderName = "word/x.xml" }),
            ["unknown packing"] = Stated(part => part with { Method = 14 }),
            ["stored with another size"] = Stated(part => part with { Method = 0, StatedSize = 1 }),
            ["shares its bytes"] = Stated(part => part with { StatedOffset = 0 }),
            ["begins behind the end"] = Stated(part => part with { StatedOffset = 9_000_000 }),
            ["encrypted"] = Docx(
                file => file.Stating(Document, part => part with { Flags = 1 }),
                FileRules.FileIsEncrypted
            ),
            ["comment"] = (() => OfficeFile.Docx().Build("<script>"), FileRules.HasFurtherData),
            ["tail"] = (() => [.. OfficeFile.Docx().Build(), 1, 2], FileRules.HasFurtherData),
            ["head"] = (
                () => [0x50, 0x4B, 3, 4, .. "MZ"u8, .. OfficeFile.Docx().Build()],
                FileRules.HasFurtherData
            ),
            ["broken off"] = (() => OfficeFile.Docx().Build()[..^30], FileRules.FileIsDamaged),
            ["begins only"] = (() => [0x50, 0x4B, 3, 4], FileRules.FileIsDamaged),
        };

    private static RawPart Part(string name) => new(name, "<a/>"u8.ToArray());

    private static (Func<byte[]>, string) Named(string name) =>
        Docx(file => file.And(Part(name)), FileRules.FileIsDamaged);

    private static (Func<byte[]>, string) Stated(Func<RawPart, RawPart> change) =>
        Docx(file => file.Stating(Document, change), FileRules.FileIsDamaged);

    private static (Func<byte[]>, string) Docx(Func<OfficeFile, OfficeFile> change, string rule) =>
        (() => change(OfficeFile.Docx()).Build(), rule);
}
