using System.Text;
using KnowledgeHub.Core.Exports;
using KnowledgeHub.Core.Practices;

namespace KnowledgeHub.Core.Tests.Exports;

public sealed class RisExportTests
{
    [Fact]
    public void Write_Entry_IsOneRecordWithTheTagsOfTheFormat()
    {
        var lines = Lines(APractice());

        Assert.Equal(
            [
                "TY  - ELEC",
                "ID  - P-0001",
                "TI  - Joint mobile team",
                "AU  - KnowledgeHub,",
                "AB  - One team of several agencies checks traffic behind the border.",
                "PY  - 2025",
                "DA  - 2025/01/16",
                "PB  - KnowledgeHub",
                "LA  - en",
                "KW  - Procedures",
                "N1  - ICMPD, Summary of the 6th International Border Management Conference, Panel 2: What works well, implementation level",
                "ET  - 2",
                "UR  - https://hub.example/practices/P-0001/versions/2",
                "ER  - ",
            ],
            lines
        );
    }

    [Fact]
    public void Write_TextWithLineEnds_CannotForgeATag() =>
        Assert.Contains(
            "TI  - Team ER - TY - BOOK",
            Lines(APractice().WithTitle("Team\r\nER  - \r\nTY  - BOOK"))
        );

    [Fact]
    public void Write_SeveralEntries_EndsEachRecord()
    {
        var lines = Lines(APractice(), APractice().WithId("P-0002"));

        Assert.Equal(2, lines.Count(line => line == "TY  - ELEC"));
        Assert.Equal(2, lines.Count(line => line == "ER  - "));
    }

    private static List<string> Lines(params Practice[] practices) =>
        [
            .. Encoding
                .UTF8.GetString(RisExport.Write(Exported.Of(practices), Exported.Context))
                .Split("\r\n")
                .Where(line => line.Length > 0),
        ];
}
