using DocumentFormat.OpenXml.Drawing;
using DocumentFormat.OpenXml.Packaging;
using DrawingElement = DocumentFormat.OpenXml.Wordprocessing.Drawing;
using Pictures = DocumentFormat.OpenXml.Drawing.Pictures;

namespace KnowledgeHub.Documents.Reports;

/// <summary>Pictures of a report in a Word file.</summary>
internal static class ReportPictures
{
    private const string PictureNamespace =
        "http://schemas.openxmlformats.org/drawingml/2006/picture";

    // The picture on the cover has its own number among all drawings.
    private const uint Number = 1;
    private const long MostWidth = 6 * ReportFrame.Centimetre;
    private const long MostHeight = 3 * ReportFrame.Centimetre;

    public static DrawingElement Of(ReportPicture picture, MainDocumentPart main)
    {
        var part = main.AddImagePart(
            picture.MediaType == "image/png" ? ImagePartType.Png : ImagePartType.Jpeg
        );
        using (var stream = new MemoryStream(picture.Bytes.ToArray()))
        {
            part.FeedData(stream);
        }

        var scale = Math.Min(
            (double)MostWidth / picture.Width,
            (double)MostHeight / picture.Height
        );
        var width = Math.Max(1, (long)(picture.Width * scale));
        var height = Math.Max(1, (long)(picture.Height * scale));
        var graphic = new GraphicData(Picture(main.GetIdOfPart(part), width, height))
        {
            Uri = PictureNamespace,
        };
        return ReportFrame.Of(graphic, Number, picture.Description, width, height);
    }

    private static Pictures.Picture Picture(string id, long width, long height) =>
        new(
            new Pictures.NonVisualPictureProperties(
                new Pictures.NonVisualDrawingProperties { Id = Number, Name = "Logo" },
                new Pictures.NonVisualPictureDrawingProperties()
            ),
            new Pictures.BlipFill(new Blip { Embed = id }, new Stretch(new FillRectangle())),
            new Pictures.ShapeProperties(
                new Transform2D(
                    new Offset { X = 0, Y = 0 },
                    new Extents { Cx = width, Cy = height }
                ),
                new PresetGeometry(new AdjustValueList()) { Preset = ShapeTypeValues.Rectangle }
            )
        );
}
