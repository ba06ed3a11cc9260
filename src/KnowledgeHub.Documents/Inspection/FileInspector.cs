using System.Xml;
using KnowledgeHub.Core.Attachments;
using KnowledgeHub.Documents.Inspection.Packages;
using KnowledgeHub.Documents.Inspection.Pdf;
using KnowledgeHub.Documents.Inspection.Pictures;
using KnowledgeHub.Documents.Inspection.Texts;

namespace KnowledgeHub.Documents.Inspection;

/// <summary>
/// Looks into files: extension, signature and content must agree, nothing in a file may act, and what names its author is
/// taken out. Everything is read once, with caps on size, parts and depth; nothing is written to disk or asked for elsewhere.
/// </summary>
public sealed class FileInspector : IFileInspector
{
    /// <inheritdoc/>
    public FileInspection Inspect(string fileName, ReadOnlyMemory<byte> bytes)
    {
        ArgumentNullException.ThrowIfNull(fileName);
        if (AttachmentFormats.OfName(fileName) is not { } format)
        {
            return Refuse(new(FileRules.TypeIsNotTaken));
        }

        try
        {
            var cleaned = Clean(format, Path.GetExtension(fileName), bytes.ToArray());
            return new FileInspection.Accepted(
                format,
                new(cleaned.Bytes, cleaned.Text),
                cleaned.KeepsMetadata
            );
        }
        catch (FileRefusedException refusal)
        {
            return Refuse(refusal);
        }
        catch (Exception exception) when (exception is XmlException or InvalidDataException)
        {
            return Refuse(new(FileRules.FileIsDamaged));
        }
    }

    private static FileInspection.Refused Refuse(FileRefusedException refusal) =>
        new(refusal.Violation);

    private static CleanedFile Clean(AttachmentFormat format, string extension, byte[] bytes)
    {
        if (!Signatures.Fits(format, bytes))
        {
            throw Signatures.IsEncryptedPackage(bytes)
                ? new FileRefusedException(FileRules.FileIsEncrypted)
                : new FileRefusedException(FileRules.ContentDiffers, extension);
        }

        if (PackageFormat.Of(format) is { } package)
        {
            return PackageCleaner.Clean(package, bytes);
        }

        if (Signatures.EndsLikeArchive(bytes))
        {
            throw new FileRefusedException(FileRules.HasFurtherData);
        }

        return format switch
        {
            AttachmentFormat.Pdf => PdfCleaner.Clean(bytes),
            AttachmentFormat.Png => new(PngCleaner.Clean(bytes)),
            AttachmentFormat.Jpeg => new(JpegCleaner.Clean(bytes)),
            AttachmentFormat.Csv => TextCleaner.CleanTable(bytes),
            _ => TextCleaner.Clean(bytes),
        };
    }
}
