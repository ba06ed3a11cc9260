using System.Text;
using KnowledgeHub.Core.Attachments;

namespace KnowledgeHub.Documents.Tests.Inspection;

/// <summary>Extension, signature and content must agree; a file that is two things at once is neither.</summary>
public sealed class MistypedFileTests
{
    private static readonly byte[] _zip = RawZip.Write([new("a.txt", "a"u8.ToArray())]);

    /// <summary>A good file of each kind.</summary>
    private static readonly Dictionary<string, byte[]> _good = new()
    {
        [".pdf"] = PdfFile.Of(),
        [".docx"] = OfficeFile.Docx().Build(),
        [".xlsx"] = OfficeFile.Xlsx().Build(),
        [".pptx"] = OfficeFile.Pptx().Build(),
        [".txt"] = "One line, of text\nand\nan odd one, too, here"u8.ToArray(),
        [".csv"] = "\"a\";\"b\"\n1;2\n"u8.ToArray(),
        [".png"] = PictureFile.Png(),
        [".jpg"] = PictureFile.Jpeg(),
    };

    /// <summary>Files of kinds that are not taken under any name.</summary>
    private static readonly Dictionary<string, byte[]> _foreign = new()
    {
        ["program"] = [.. "MZ"u8, 0x90, 0, 3, 0],
        ["elf"] = [0x7F, .. "ELF"u8, 2, 1],
        ["gif"] = "GIF89a\x01\0\x01\0\0\0\0;"u8.ToArray(),
        ["page"] = "<!DOCTYPE html><html><script>a()</script></html>"u8.ToArray(),
        ["drawing"] = "  <svg xmlns='http://www.w3.org/2000/svg'/>"u8.ToArray(),
        ["xml"] = "<?xml version='1.0'?><a/>"u8.ToArray(),
        ["rich text"] = "{\\rtf1 a}"u8.ToArray(),
        ["old office"] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0],
        ["archive"] = _zip,
        ["packed"] = [0x1F, 0x8B, 8, 0, 0, 0],
        ["script"] = "#!/bin/sh\nrm -rf ~\n"u8.ToArray(),
        ["php"] = "a <?php system('id'); ?>"u8.ToArray(),
        ["mail"] = "MIME-Version: 1.0\n\na"u8.ToArray(),
        ["shortcut"] = "[InternetShortcut]\nURL=file://a"u8.ToArray(),
    };

    private static readonly Dictionary<string, (string Name, byte[] Bytes)> _twofold = new()
    {
        ["pdf and archive"] = ("a.pdf", [.. PdfFile.Of(), .. _zip]),
        ["pdf and page"] = ("a.pdf", [.. PdfFile.Of(), .. "<html>"u8]),
        ["page and pdf"] = ("a.pdf", [.. "<html>"u8, .. PdfFile.Of()]),
        ["archive in a pdf"] = (
            "a.pdf",
            PdfFile.Of(PdfFile.Stream(7, "", Encoding.Latin1.GetString(_zip)))
        ),
        ["png and archive"] = ("a.png", [.. PictureFile.Png(), .. _zip]),
        ["png and page"] = ("a.png", [.. PictureFile.Png(), .. "<script>"u8]),
        ["png with a wrong check sum"] = ("a.png", Flipped(PictureFile.Png(), 30)),
        ["png broken off"] = ("a.png", PictureFile.Png()[..^5]),
        ["png without pixels"] = ("a.png", PictureFile.Png()[..33]),
        ["jpeg and archive"] = ("a.jpg", [.. PictureFile.Jpeg(), .. _zip]),
        ["jpeg and page"] = ("a.jpg", [.. PictureFile.Jpeg(), .. "<script>"u8]),
        ["jpeg with two pictures"] = ("a.jpg", [.. PictureFile.Jpeg(), .. PictureFile.Jpeg()]),
        ["jpeg broken off"] = ("a.jpg", PictureFile.Jpeg()[..^2]),
        ["jpeg of a signature"] = ("a.jpeg", [0xFF, 0xD8, 0xFF]),
        ["document and pdf"] = ("a.docx", [.. OfficeFile.Docx().Build(), .. PdfFile.Of()]),
        ["text with zeros"] = ("a.txt", "a\0b"u8.ToArray()),
        ["text with bells"] = ("a.txt", "a\u0007b"u8.ToArray()),
        ["text in Latin-1"] = ("a.txt", [0x63, 0x61, 0x66, 0xE9]),
        ["text in UTF-16 unmarked"] = ("a.txt", Encoding.Unicode.GetBytes("border")),
        ["text with half a letter"] = ("a.txt", [0xFF, 0xFE, 0x00, 0xD8]),
        ["text of blanks"] = ("a.txt", " \n\n "u8.ToArray()),
        ["two extensions"] = ("a.docx.exe", OfficeFile.Docx().Build()),
        ["no extension"] = ("docx", OfficeFile.Docx().Build()),
        ["huge png"] = ("a.png", PictureFile.Sized(60_000, 60_000)),
        ["flat png"] = ("a.png", PictureFile.Sized(0, 10)),
    };

    public static TheoryData<string, string> Mistyped()
    {
        var data = new TheoryData<string, string>();
        foreach (var kind in _good.Keys.Except([".csv"]))
        {
            foreach (var other in _good.Keys.Except([kind]))
            {
                data.Add(kind, other);
            }
        }

        return data;
    }

    public static TheoryData<string, string> Foreign()
    {
        var data = new TheoryData<string, string>();
        foreach (var kind in _foreign.Keys)
        {
            foreach (var extension in _good.Keys)
            {
                data.Add(kind, extension);
            }
        }

        return data;
    }

    public static TheoryData<string> Kinds => [.. _good.Keys];

    public static TheoryData<string> Twofold => [.. _twofold.Keys];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Inspect_GoodFile_IsTaken(string extension) =>
        Assert.Null(Inspections.RuleOf("a" + extension, _good[extension]));

    [Theory]
    [MemberData(nameof(Mistyped))]
    public void Inspect_OtherExtension_IsRefused(string kind, string extension) =>
        Assert.NotNull(Inspections.RuleOf("a" + extension, _good[kind]));

    [Theory]
    [MemberData(nameof(Foreign))]
    public void Inspect_KindThatIsNotTaken_IsRefusedUnderEveryName(string kind, string extension) =>
        Assert.NotNull(Inspections.RuleOf("a" + extension, _foreign[kind]));

    [Theory]
    [MemberData(nameof(Twofold))]
    public void Inspect_TwoThingsAtOnce_IsRefused(string what) =>
        Assert.NotNull(Inspections.RuleOf(_twofold[what].Name, _twofold[what].Bytes));

    [Fact]
    public void Inspect_OfficeFileBehindAPassword_SaysSo()
    {
        byte[] bytes =
        [
            0xD0,
            0xCF,
            0x11,
            0xE0,
            0xA1,
            0xB1,
            0x1A,
            0xE1,
            .. Encoding.Unicode.GetBytes("EncryptedPackage"),
        ];

        Assert.Equal(FileRules.FileIsEncrypted, Inspections.RuleOf("a.docx", bytes));
    }

    private static byte[] Flipped(byte[] bytes, int place)
    {
        bytes[place] ^= 1;
        return bytes;
    }
}
