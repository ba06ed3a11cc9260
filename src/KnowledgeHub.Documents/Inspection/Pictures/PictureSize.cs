using System.Globalization;
using KnowledgeHub.Core.Attachments;

namespace KnowledgeHub.Documents.Inspection.Pictures;

/// <summary>How large a picture may be when it is shown: a small file can unfold into gigabytes.</summary>
internal static class PictureSize
{
    /// <summary>The most millions of pixels.</summary>
    public const int MaxMegapixels = 50;

    private const long Million = 1_000_000;

    /// <summary>Refuses what is too large, or has no size.</summary>
    /// <param name="width">Pixels in a row.</param>
    /// <param name="height">Rows.</param>
    public static void Check(long width, long height)
    {
        if (width <= 0 || height <= 0)
        {
            throw new FileRefusedException(FileRules.FileIsDamaged);
        }

        if (width > MaxMegapixels * Million || width * height > MaxMegapixels * Million)
        {
            throw new FileRefusedException(
                FileRules.PictureIsTooLarge,
                MaxMegapixels.ToString(CultureInfo.InvariantCulture)
            );
        }
    }
}
