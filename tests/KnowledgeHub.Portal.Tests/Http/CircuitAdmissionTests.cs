using System.Globalization;
using KnowledgeHub.Portal.Composition;

namespace KnowledgeHub.Portal.Tests.Http;

public sealed class CircuitAdmissionTests
{
    private readonly CircuitAdmission _admission = new(new(Person: 10, Node: 25, Anonymous: 3));

    [Fact]
    public void Admit_ManyAtOnce_GivesEachPersonTheLimitAndNoMore()
    {
        var refusals = Enumerable
            .Range(0, 200)
            .AsParallel()
            .WithDegreeOfParallelism(8)
            .Select(number => _admission.Admit(Name(number), number % 2 == 0 ? "one" : "two"))
            .ToList();

        Assert.Equal(20, refusals.Count(refusal => refusal is null));
        Assert.Equal(180, refusals.Count(refusal => refusal is "person"));
    }

    [Fact]
    public void Admit_FullNode_RefusesEverybody()
    {
        for (var number = 0; number < 25; number++)
        {
            _admission.Admit(Name(number), Name(number));
        }

        Assert.Equal("node", _admission.Admit("next", "somebody new"));
    }

    [Fact]
    public void Admit_Anonymous_HasALimitOfItsOwn()
    {
        var refusals = Enumerable
            .Range(0, 4)
            .Select(number => _admission.Admit(Name(number), CircuitAdmission.Anonymous))
            .ToList();

        Assert.Equal([null, null, null, "anonymous"], refusals);
    }

    [Fact]
    public void Return_AfterALostConnection_IsNeverRefused()
    {
        for (var number = 0; number < 10; number++)
        {
            _admission.Admit(Name(number), "one");
        }

        _admission.Leave(Name(0));
        var another = _admission.Admit("another", "one");
        _admission.Return(Name(0), "one");
        var further = _admission.Admit("further", "one");
        _admission.Leave(Name(0));
        _admission.Leave(Name(0));

        Assert.Equal((null, "person"), (another, further));
        Assert.Equal("person", _admission.Admit("further", "one"));
    }

    private static string Name(int number) => number.ToString(CultureInfo.InvariantCulture);
}
