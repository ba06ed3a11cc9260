using System.IO.Compression;
using KnowledgeHub.Core.Attachments;

namespace KnowledgeHub.Documents.Inspection.Pdf;

/// <summary>Unpacks streams that hold objects (ISO 32000-1, 7.5.7), so that nothing hides in them.</summary>
internal sealed class PdfObjectStream
{
    private const int MaxUnpacked = 30 * 1024 * 1024;
    private const string Flate = "FlateDecode";

    private int _unpacked;

    /// <summary>The words of the objects in a stream.</summary>
    /// <param name="file">The file.</param>
    /// <param name="item">An object with a stream of objects.</param>
    public IEnumerable<PdfToken> Read(byte[] file, PdfObject item)
    {
        var lexer = new PdfLexer(Unpack(file, item));
        for (var token = lexer.Next(); token.Kind != PdfTokenKind.End; token = lexer.Next())
        {
            yield return token;
        }
    }

    private byte[] Unpack(byte[] file, PdfObject item)
    {
        var stream = file[item.StreamStart..item.StreamEnd];
        if (item.After("Filter") is null)
        {
            return stream;
        }

        if (!IsPlainFlate(item))
        {
            throw new FileRefusedException(FileRules.FileIsTooComplex);
        }

        using var inflate = new ZLibStream(new MemoryStream(stream), CompressionMode.Decompress);
        using var output = new MemoryStream();
        var buffer = new byte[64 * 1024];
        while (inflate.Read(buffer) is > 0 and var read)
        {
            _unpacked += read;
            if (_unpacked > MaxUnpacked)
            {
                throw new FileRefusedException(FileRules.FileIsTooComplex);
            }

            output.Write(buffer, 0, read);
        }

        return output.ToArray();
    }

    private static bool IsPlainFlate(PdfObject item) =>
        !item.Has("Predictor")
        && (
            item.After("Filter")?.IsName(Flate) is true
            || (
                item.After("Filter")?.Is("[") is true
                && item.After("Filter", 1)?.IsName(Flate) is true
                && item.After("Filter", 2)?.Is("]") is true
            )
        );
}
