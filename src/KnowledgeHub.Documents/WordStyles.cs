using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace KnowledgeHub.Documents;

/// <summary>The styles of a document: named as word processors name theirs, so that outline and navigation work.</summary>
internal static class WordStyles
{
    public const string Title = "Title";
    public const string Heading = "Heading1";
    public const string Subheading = "Heading2";
    public const string InnerHeading = "Heading3";
    public const string Normal = "Normal";
    public const string Remark = "Quote";

    // A font that every word processor has or replaces, for all scripts alike.
    private const string Font = "Arial";
    private const string Ink = "1F2A37";
    private const string Soft = "4B5563";

    public static Styles Create() =>
        new(
            new DocDefaults(
                new RunPropertiesDefault(
                    new RunPropertiesBaseStyle(
                        new RunFonts
                        {
                            Ascii = Font,
                            HighAnsi = Font,
                            ComplexScript = Font,
                        },
                        new FontSize { Val = "22" },
                        new FontSizeComplexScript { Val = "22" }
                    )
                ),
                new ParagraphPropertiesDefault(
                    new ParagraphPropertiesBaseStyle(
                        new SpacingBetweenLines { After = "120", Line = "276" }
                    )
                )
            ),
            Of(Normal, "Normal", new(), new()),
            Of(Title, "Title", Spaced("0", "240"), Letters("40", Ink, isBold: true)),
            Of(Heading, "heading 1", Outlined(0, "320"), Letters("28", Ink, isBold: true)),
            Of(Subheading, "heading 2", Outlined(1, "200"), Letters("23", Ink, isBold: true)),
            Of(InnerHeading, "heading 3", Outlined(2, "160"), Letters("22", Ink, isBold: true)),
            Of(Remark, "Quote", Spaced("0", "120"), Letters("19", Soft, isBold: false))
        );

    /// <summary>A further style of paragraphs.</summary>
    /// <param name="id">Its id in the file.</param>
    /// <param name="name">Its name, as word processors know it.</param>
    /// <param name="size">Size of the letters in half points.</param>
    /// <param name="after">Room below, in twentieths of a point.</param>
    /// <param name="isBold">Whether the letters are bold.</param>
    public static Style Named(
        string id,
        string name,
        string size,
        string after,
        bool isBold = false
    ) => Of(id, name, Spaced("0", after), Letters(size, Ink, isBold));

    private static Style Of(
        string id,
        string name,
        StyleParagraphProperties paragraph,
        StyleRunProperties run
    )
    {
        var style = new Style
        {
            Type = StyleValues.Paragraph,
            StyleId = id,
            Default = id == Normal ? true : null,
        };
        style.Append(new StyleName { Val = name });
        if (id != Normal)
        {
            style.Append(
                new BasedOn { Val = Normal },
                new NextParagraphStyle { Val = Normal },
                new PrimaryStyle()
            );
        }

        style.Append(paragraph, run);
        return style;
    }

    private static StyleParagraphProperties Spaced(string before, string after) =>
        new(new SpacingBetweenLines { Before = before, After = after });

    private static StyleParagraphProperties Outlined(int level, string before) =>
        new(
            new KeepNext(),
            new SpacingBetweenLines { Before = before, After = "80" },
            new OutlineLevel { Val = level }
        );

    private static StyleRunProperties Letters(string size, string color, bool isBold)
    {
        OpenXmlElement[] weight = isBold ? [new Bold(), new BoldComplexScript()] : [];
        return new([
            .. weight,
            new Color { Val = color },
            new FontSize { Val = size },
            new FontSizeComplexScript { Val = size },
        ]);
    }
}
