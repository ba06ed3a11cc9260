using KnowledgeHub.Core.Thesaurus;
using static KnowledgeHub.Testing.Builders.ConceptBuilder;

namespace KnowledgeHub.Core.Tests.Thesaurus;

public sealed class ConceptSchemeTests
{
    [Fact]
    public void Related_NamedOnEitherSide_HoldsBothWaysAndOnce()
    {
        var first = AConcept("first").Beside("second").Build();
        var second = AConcept("second").Beside("first").Build();
        var third = AConcept("third").Beside("second").Build();
        var scheme = new ConceptScheme([first, second, third]);

        Assert.Equal(["first", "third"], scheme.Related(second).Select(other => other.Id).Order());
        Assert.Equal(["second"], scheme.Related(third).Select(other => other.Id));
    }

    [Fact]
    public void WiderThan_InACircle_Ends()
    {
        var scheme = new ConceptScheme([
            AConcept("first").Under("second").Build(),
            AConcept("second").Under("first").Build(),
        ]);

        Assert.Equal(["first", "second"], scheme.WiderThan("first").Order());
    }
}
