using DocumentFormat.OpenXml.Drawing;
using DocumentFormat.OpenXml.Drawing.Wordprocessing;
using KnowledgeHub.Core.Taxonomy;
using DrawingElement = DocumentFormat.OpenXml.Wordprocessing.Drawing;

namespace KnowledgeHub.Documents.Reports;

/// <summary>The frame in which a drawing stands in a line of text.</summary>
internal static class ReportFrame
{
    /// <summary>English Metric Units in a centimetre (ISO/IEC 29500-1, 20.1.2.1).</summary>
    public const long Centimetre = 360_000;

    /// <summary>Frames a drawing.</summary>
    /// <param name="graphic">The drawing.</param>
    /// <param name="number">Tells it from the other drawings of the file.</param>
    /// <param name="description">What it shows, for those who do not see it.</param>
    /// <param name="width">Width in English Metric Units.</param>
    /// <param name="height">Height in the same.</param>
    public static DrawingElement Of(
        GraphicData graphic,
        uint number,
        string description,
        long width,
        long height
    ) =>
        new(
            new Inline(
                new Extent { Cx = width, Cy = height },
                new DocProperties
                {
                    Id = number,
                    Name = $"Figure {number}",
                    Description = PlainText.OneLine(description),
                },
                new Graphic(graphic)
            )
            {
                DistanceFromTop = 0,
                DistanceFromBottom = 0,
                DistanceFromLeft = 0,
                DistanceFromRight = 0,
            }
        );
}
