using System.IO.Compression;
using KnowledgeHub.Core.Attachments;
using KnowledgeHub.Core.Reports;
using KnowledgeHub.Documents.Inspection;
using KnowledgeHub.Documents.Reports;

namespace KnowledgeHub.Documents.Tests.Reports;

public sealed class PngRowsTests
{
    // Two pixels in a row and three rows; each row begins with its filter.
    private static readonly byte[] _pixels =
    [
        .. Enumerable.Range(0, 3).SelectMany(row => new byte[] { 0, 1, 2, 3, 4, 5, (byte)row }),
    ];

    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 2)]
    [InlineData(3, 3)]
    [InlineData(9, 3)]
    public void First_Rows_AreThoseOfTheWholePicture(int rows, int kept)
    {
        var cut = PngRows.First(Picture(2), rows);

        Assert.Equal((2, kept), PictureDimensions.Of(cut));
        Assert.Equal(_pixels.Take(7 * kept), Pixels(cut));
    }

    [Fact]
    public void First_CutPicture_IsAPictureStill() =>
        Assert.IsType<FileInspection.Accepted>(
            new FileInspector().Inspect("figure.png", PngRows.First(Picture(2), 1))
        );

    [Fact]
    public void First_OtherKindOfPicture_IsRefused() =>
        Assert.Throws<InvalidDataException>(() => PngRows.First(Picture(3), 1));

    private static byte[] Picture(byte colours)
    {
        using var deflated = new MemoryStream();
        using (var stream = new ZLibStream(deflated, CompressionLevel.Optimal))
        {
            stream.Write(_pixels);
        }

        return
        [
            .. PictureFile.Png()[..8],
            .. PictureFile.Chunk("IHDR", [0, 0, 0, 2, 0, 0, 0, 3, 8, colours, 0, 0, 0]),
            .. PictureFile.Chunk("IDAT", deflated.ToArray()),
            .. PictureFile.Chunk("IEND", []),
        ];
    }

    // Head and one part of pixels: 33 bytes, then length and name.
    private static byte[] Pixels(byte[] picture)
    {
        using var data = new ZLibStream(
            new MemoryStream(picture[41..]),
            CompressionMode.Decompress
        );
        using var inflated = new MemoryStream();
        data.CopyTo(inflated);
        return inflated.ToArray();
    }
}
