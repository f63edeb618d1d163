using Admissibility.Checking;
using Admissibility.Diagnostics;
using NRules.Fluent.Dsl;

namespace Admissibility.Tests.Shared;

/// <summary>A rule written in a test; what it says is the one hole of its message.</summary>
/// <param name="id">Its id.</param>
/// <param name="define">Writes down its two sides.</param>
internal sealed class TestRule(string id, Action<TestRule> define)
    : DossierRule(new(id, Severity.Info, Ground.None, LegalBasis.Of("none", "aucun"), "{what}", "{what}"))
{
    public override void Define() => define(this);

    public new ILeftHandSideExpression When() => base.When();

    public new IRightHandSideExpression Then() => base.Then();

    public new void Priority(int value) => base.Priority(value);

    public new IFilterExpression Filter() => base.Filter();

    public Finding Say(string what) => At(new(DocumentPart.Dispositif, default), ("what", what));

    public Finding SayOf(string amendment, string what) => On(amendment, ("what", what));
}

/// <summary>A rule on one amendment, about one type of fact, written in a test.</summary>
/// <param name="id">Its id.</param>
/// <param name="define">Writes down its two sides.</param>
internal sealed class TestRule<TFact>(string id, Action<TestRule<TFact>> define)
    : AmendmentRule<TFact>(new(id, Severity.Info, Ground.None, LegalBasis.Of("none", "aucun"), "{what}", "{what}"))
    where TFact : class
{
    public override void Define() => define(this);

    public new ILeftHandSideExpression When() => base.When();

    public new IRightHandSideExpression Then() => base.Then();

    public Finding Say(string what) => At(new(DocumentPart.Dispositif, default), ("what", what));
}

/// <summary>An inference written in a test.</summary>
/// <param name="name">Its name.</param>
/// <param name="define">Writes down its two sides.</param>
internal sealed class TestInference<TFact, TYield>(string name, Action<TestInference<TFact, TYield>> define) : InferenceRule<TFact, TYield>(name)
    where TFact : class
    where TYield : class
{
    public override void Define() => define(this);

    public new ILeftHandSideExpression When() => base.When();

    public new IRightHandSideExpression Then() => base.Then();
}
