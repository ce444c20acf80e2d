(function () {
  "use strict";
  var root = document.documentElement;
  var names = { zh: "zh-CN", en: "en" };

  function choose(language) {
    root.dataset.language = language;
    root.lang = names[language];
    var title = document.querySelector("title");
    if (title) { title.textContent = title.dataset[language]; }
    document.querySelectorAll("option").forEach(function (option) { option.textContent = option.dataset[language]; });
    document.querySelectorAll("[data-choose]").forEach(function (button) {
      button.setAttribute("aria-pressed", String(button.dataset.choose === language));
    });
  }

  function plain(text) { return text.normalize("NFKC").toLowerCase(); }

  function read(node) {
    var findings = Array.from(node.querySelectorAll(".finding"), function (finding) {
      return { node: finding, data: finding.dataset, count: Number(finding.dataset.count), text: null };
    });
    var row = document.querySelector('[data-row="' + node.id + '"]');
    return { node: node, row: row, text: plain(node.querySelector("header").textContent), findings: findings };
  }

  function start() {
    var field = function (name) { return document.getElementById("filter-" + name); };
    var records = Array.from(document.querySelectorAll(".record"), read);
    var groups = Array.from(document.querySelectorAll(".group"));
    var shown = document.querySelector(".shown");

    function apply() {
      var outcome = field("outcome").value, requirement = field("requirement").value, district = field("district").value;
      var words = plain(field("text").value).split(/\s+/).filter(Boolean);
      var total = { findings: 0, records: 0 };
      function has(text) { return words.every(function (word) { return text.indexOf(word) >= 0; }); }
      records.forEach(function (record) {
        var lies = !district || record.node.dataset.district === district, count = 0;
        record.findings.forEach(function (finding) {
          if (words.length && finding.text === null) { finding.text = plain(finding.node.textContent); }
          var fits = lies && (!outcome || finding.data.outcome === outcome) &&
            (!requirement || finding.data.requirement === requirement) && (!words.length || has(record.text + "\n" + finding.text));
          finding.node.hidden = !fits;
          if (fits) { count += finding.count; }
        });
        var fits = count > 0 || (lies && !outcome && !requirement && has(record.text));
        record.node.hidden = !fits;
        if (record.row) { record.row.hidden = !fits; }
        total.findings += count;
        total.records += fits ? 1 : 0;
      });
      groups.forEach(function (group) { group.hidden = !group.querySelector(".finding:not([hidden])"); });
      Object.keys(total).forEach(function (name) {
        shown.querySelectorAll('[data-shown="' + name + '"]').forEach(function (place) { place.textContent = String(total[name]); });
      });
      shown.querySelector('[data-shown="nothing"]').hidden = total.records > 0;
      shown.classList.toggle("narrowed", Boolean(outcome || requirement || district || words.length));
    }

    function openAll(open) {
      document.querySelectorAll("details").forEach(function (details) { details.open = open; });
    }

    document.querySelectorAll("[data-choose]").forEach(function (button) {
      button.addEventListener("click", function () { choose(button.dataset.choose); });
    });
    ["outcome", "requirement", "district"].forEach(function (name) { field(name).addEventListener("change", apply); });
    field("text").addEventListener("input", apply);
    document.getElementById("filter-clear").addEventListener("click", function () {
      ["outcome", "requirement", "district", "text"].forEach(function (name) { field(name).value = ""; });
      apply();
    });
    var opener = document.getElementById("open-all");
    opener.addEventListener("click", function () {
      var open = opener.getAttribute("aria-pressed") !== "true";
      opener.setAttribute("aria-pressed", String(open));
      openAll(open);
    });

    // What is printed is read on paper, where nothing folds open.
    var closed = [];
    window.addEventListener("beforeprint", function () {
      closed = Array.from(document.querySelectorAll("details:not([open])"));
      openAll(true);
    });
    window.addEventListener("afterprint", function () {
      closed.forEach(function (details) { details.open = false; });
      closed = [];
    });

    document.querySelectorAll(".language, .filter, .shown").forEach(function (part) { part.hidden = false; });
    choose(root.dataset.language);
  }

  // Before anything is drawn, so that nobody sees both languages for a moment.
  root.dataset.language = root.dataset.language === "en" ? "en" : "zh";
  document.addEventListener("DOMContentLoaded", start);
})();
