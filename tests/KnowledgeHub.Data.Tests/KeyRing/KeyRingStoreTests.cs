using System.Xml.Linq;
using KnowledgeHub.Core;
using KnowledgeHub.Data.KeyRing;
using KnowledgeHub.Testing.Databases;

namespace KnowledgeHub.Data.Tests.KeyRing;

public sealed class KeyRingStoreTests
{
    private static readonly CancellationToken _none = CancellationToken.None;

    [Theory, EachDatabase]
    public async Task StoreElement_FirstKey_EveryNodeReadsIt(DatabaseKind kind)
    {
        await using var hub = await TestHub.CreateAsync(kind);
        var (here, there) = Nodes(hub);

        here.StoreElement(Key("a"), "key-a");

        Assert.Equal(Key("a").ToString(), Assert.Single(there.GetAllElements()).ToString());
    }

    [Theory, EachDatabase]
    public async Task StoreElement_AnotherNodeWasQuicker_IsRefusedUntilReadAgain(DatabaseKind kind)
    {
        await using var hub = await TestHub.CreateAsync(kind);
        var (here, there) = Nodes(hub);
        there.StoreElement(Key("a"), "key-a");

        Assert.Throws<StoreUnavailableException>(() => here.StoreElement(Key("b"), "key-b"));
        _ = here.GetAllElements();
        here.StoreElement(Key("c"), "key-c");

        Assert.Equal(["a", "c"], here.GetAllElements().Select(key => key.Attribute("id")?.Value));
    }

    [Fact]
    public async Task StoreElement_TwoNodesAtOnce_OneKeyIsStored()
    {
        for (var round = 0; round < 10; round++)
        {
            await using var hub = await TestHub.CreateAsync(DatabaseKind.PostgreSql);
            var (here, there) = Nodes(hub);

            var stored = await Task.WhenAll(
                Task.Run(() => IsStored(here, "a")),
                Task.Run(() => IsStored(there, "b"))
            );

            Assert.Single(stored, isStored => isStored);
            Assert.Single(here.GetAllElements());
        }
    }

    [Theory, EachDatabase]
    public async Task TakeOverAsync_FolderOfAnEarlierVersion_TakesItOnce(DatabaseKind kind)
    {
        await using var hub = await TestHub.CreateAsync(kind);
        var (here, _) = Nodes(hub);
        var folder = Directory.CreateTempSubdirectory("kh-keys-");
        await File.WriteAllTextAsync(
            Path.Combine(folder.FullName, "key-1.xml"),
            $"""<?xml version="1.0" encoding="utf-8"?>{Key("1")}"""
        );

        var first = await here.TakeOverAsync(folder.FullName, _none);
        var second = await here.TakeOverAsync(folder.FullName, _none);

        folder.Delete(recursive: true);
        Assert.Equal((1, 0), (first, second));
        Assert.Equal(Key("1").ToString(), Assert.Single(here.GetAllElements()).ToString());
    }

    [Theory, EachDatabase]
    public async Task TakeOverAsync_NoFolder_TakesNothing(DatabaseKind kind)
    {
        await using var hub = await TestHub.CreateAsync(kind);

        var taken = await Nodes(hub).Here.TakeOverAsync("/nowhere/keys", _none);

        Assert.Equal(0, taken);
    }

    private static bool IsStored(KeyRingStore node, string id)
    {
        try
        {
            node.StoreElement(Key(id), $"key-{id}");
            return true;
        }
        catch (StoreUnavailableException)
        {
            return false;
        }
    }

    private static XElement Key(string id) => new("key", new XAttribute("id", id));

    private static (KeyRingStore Here, KeyRingStore There) Nodes(TestHub hub)
    {
        var access = new StoreAccess(hub.Contexts, hub.Engine);
        return (new(access), new(access));
    }
}
