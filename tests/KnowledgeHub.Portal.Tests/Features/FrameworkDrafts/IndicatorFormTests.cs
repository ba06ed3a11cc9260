using KnowledgeHub.Core.Framework;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Portal.Features.FrameworkDrafts;
using KnowledgeHub.Testing.Builders;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace KnowledgeHub.Portal.Tests.Features.FrameworkDrafts;

public sealed class IndicatorFormTests
{
    private static readonly Indicator _before = SampleFramework.WithStatements(
        SampleFramework.Document.Indicators[1]
    );

    [Fact]
    public void Read_FieldsOfTheForm_MakeTheIndicator()
    {
        var read = Read(
            ("text.statement-3.ar", "نص"),
            ("text.why.en", ""),
            ("primary", "MO"),
            ("themes", "AI"),
            ("weight", "3"),
            ("neighbours", "1"),
            ("sources", "One\r\n\r\n Two ")
        );

        Assert.Equal("نص", read.LevelAt(3)?.Statement[Language.Arabic]);
        Assert.Equal((true, "MO", 3), (read.Why.IsEmpty, read.PrimaryDriver, read.Weight));
        Assert.Equal(["AI"], read.Themes.AsEnumerable());
        Assert.Equal((false, true), (read.IsGate, read.NeedsNeighbours));
        Assert.Equal(["One", "Two"], read.Sources.AsEnumerable());
    }

    [Fact]
    public void Read_TextsThatWereNotSent_Stay()
    {
        var read = Read(("primary", "PF"));

        Assert.All(IndicatorText.All, text => Assert.Equal(text.Read(_before), text.Read(read)));
        Assert.Equal(_before.Sources.AsEnumerable(), read.Sources.AsEnumerable());
    }

    private static Indicator Read(params (string Name, string Value)[] fields) =>
        IndicatorForm.Read(
            _before,
            new FormCollection(
                fields.ToDictionary(field => field.Name, field => new StringValues(field.Value))
            )
        );
}
