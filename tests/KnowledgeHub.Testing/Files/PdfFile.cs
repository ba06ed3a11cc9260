using System.IO.Compression;
using System.Text;

namespace KnowledgeHub.Testing.Files;

/// <summary>Small PDF files. Their table of contents is empty: what is tested reads them from front to back.</summary>
public static class PdfFile
{
    /// <summary>A PDF with a catalogue, properties that name an author, and further objects.</summary>
    public static byte[] Of(params string[] objects) =>
        Encoding.Latin1.GetBytes(
            "%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Kids[]/Count 0>>\nendobj\n"
                + string.Concat(objects)
                + "3 0 obj\n<</Author(Ann Author)/Producer<416E6E>>>\nendobj\nxref\n0 1\n0000000000 65535 f \ntrailer\n<</Root 1 0 R/Info 3 0 R>>\nstartxref\n9\n%%EOF\n"
        );

    /// <summary>An object without a stream.</summary>
    public static string Plain(int number, string content) =>
        $"{number} 0 obj\n{content}\nendobj\n";

    /// <summary>An object with a stream.</summary>
    public static string Stream(int number, string dictionary, string content) =>
        $"{number} 0 obj\n<<{dictionary}/Length {content.Length}>>\nstream\n{content}\nendstream\nendobj\n";

    /// <summary>Text as it stands in a packed stream.</summary>
    public static string Packed(string text)
    {
        using var output = new MemoryStream();
        using (var deflate = new ZLibStream(output, CompressionLevel.Fastest, leaveOpen: true))
        {
            deflate.Write(Encoding.Latin1.GetBytes(text));
        }

        return Encoding.Latin1.GetString(output.ToArray());
    }
}
